import { expect, test } from 'vitest'
import { flattenLayers } from './flatten-layers.mjs'

test('CSS rules are taken out of their layers and keep their order', () => {
  expect(
    flattenLayers(
      '@layer theme,base;@layer base{a{b:c}@media print{a{b:d}}}.e{f:g}@layer utilities{.h{i:j}@layer k{.l{m:n}}}',
    ),
  ).toBe('a{b:c}@media print{a{b:d}}.e{f:g}.h{i:j}.l{m:n}')
})

test('text that only looks like a layer is not changed', () => {
  const css = '.a:before{content:"@layer b{"}/* @layer c{ */.layer{d:e}'
  expect(flattenLayers(css)).toBe(css)
})

test.each(['a{b:c', '@layer a{b{c:d}', 'a{b:c}}'])('%s is refused', (css) => {
  expect(() => flattenLayers(css)).toThrow('A style sheet')
})
