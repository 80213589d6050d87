'use client'
import { Component, type ReactNode } from 'react'

interface Props {
  /** Shown in the place of what failed. */
  instead: ReactNode
  children: ReactNode
}

/** Keeps a fault in one part from taking the page with it. */
export class Boundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? this.props.instead : this.props.children
  }
}
