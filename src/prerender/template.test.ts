import { describe, expect, it } from 'vitest'
import { filled, templateIn, type Hole } from './template'

const BUILT = [
  '<!doctype html>',
  '<html lang="en">',
  '  <head>',
  '    <meta charset="utf-8" />',
  '    <!--head-->',
  '    <script src="/news/boot.js"></script>',
  '    <script type="module" crossorigin src="/news/assets/index-a1.js"></script>',
  '    <link rel="modulepreload" crossorigin href="/news/assets/base-c3.js">',
  '    <link rel="stylesheet" crossorigin href="/news/assets/index-b2.css">',
  '  </head>',
  '  <body>',
  '    <div id="root"><!--page--></div>',
  '  </body>',
  '</html>',
].join('\n')

const PARTS: Readonly<Record<Hole, string>> = {
  html: '<html lang="es">',
  policy: '<meta policy>',
  head: '<title>$&</title>',
  bootScript: '<script>1</script>',
  style: '<style>p{}</style>',
  headEnd: '  <link>\n  ',
  page: '<main></main>',
  bodyEnd: '<aside></aside>\n  ',
}

describe(templateIn, () => {
  const { template, modules } = templateIn(BUILT)

  it('has a hole wherever pages differ, and takes each part to the letter', () => {
    expect(filled(template, PARTS).split('\n')).toEqual([
      '<!doctype html>',
      '<html lang="es">',
      '  <head>',
      '    <meta charset="utf-8" /><meta policy>',
      '    <title>$&</title>',
      '    <script>1</script>',
      '    <style>p{}</style>',
      '    <link>',
      '  </head>',
      '  <body>',
      '    <div id="root"><main></main></div>',
      '  <aside></aside>',
      '  </body>',
      '</html>',
    ])
  })

  it('takes the app out, and gives it as tags', () => {
    expect(modules).toEqual([
      '<script type="module" crossorigin src="/news/assets/index-a1.js"></script>',
      '<link rel="modulepreload" crossorigin href="/news/assets/base-c3.js">',
    ])
  })

  it.each([
    ['style', /<link rel="stylesheet"[^>]*>/],
    ['bootScript', 'boot.js'],
    ['page', '<!--page-->'],
  ])('refuses a page without a place for its %s', (hole, place) => {
    expect(() => templateIn(BUILT.replace(place, ''))).toThrow(`${hole}; run \`npm run build\``)
  })
})
