'use client'
import { Component, type ReactNode } from 'react'

interface Props {
  /** Rendered in place of the part that failed. */
  instead: ReactNode
  children: ReactNode
}

/** An error boundary: an error while one part renders leaves the rest of the page. */
export class Boundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? this.props.instead : this.props.children
  }
}
