import { describe, expect, it } from 'vitest'
import { hashOf, inlinedTemplate } from './inlined'

const TEMPLATE =
  '<head><script src="/news/boot.js"></script><script type="module" src="/news/assets/index-a1.js"></script><link rel="stylesheet" crossorigin href="/news/assets/index-b2.css"></head><body></body>'

describe(inlinedTemplate, () => {
  const { html, hashes } = inlinedTemplate(TEMPLATE, { stylesheet: 'p{color:$&}\n', bootScript: 'alert(1)\n' })

  it('inlines both unchanged, and puts the async app at the end of the page', () => {
    expect(html).toBe(
      '<head><script>alert(1)</script><style>p{color:$&}</style></head><body><script type="module" async src="/news/assets/index-a1.js"></script>\n  </body>',
    )
  })

  it('defers only the first chunk of the app, so that the page is laid out in a task of its own', () => {
    const parts = ['runtime-c3', 'base-d4'].map(
      (name) => `<link rel="modulepreload" crossorigin href="/assets/${name}.js">`,
    )
    const { html: page } = inlinedTemplate(TEMPLATE.replace('</head>', `${parts.join('')}</head>`), {
      stylesheet: '',
      bootScript: '',
    })
    expect(page.slice(page.indexOf('<body>'))).toBe(
      [
        '<body><script type="module" async src="/news/assets/index-a1.js"></script>',
        '<script type="module" crossorigin src="/assets/runtime-c3.js"></script>',
        '<link rel="modulepreload" crossorigin href="/assets/base-d4.js">',
        '</body>',
      ].join('\n  '),
    )
  })

  it('hashes for the policy exactly what is between the tags', () => {
    // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
    expect(hashes.script).toEqual(["'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"])
    expect(hashes.style).toEqual([hashOf('p{color:$&}')])
  })

  it('refuses what would end its own element', () => {
    const parts = { stylesheet: 'p{content:"</style>"}', bootScript: '' }
    expect(() => inlinedTemplate(TEMPLATE, parts)).toThrow('without "</"')
  })

  it.each([TEMPLATE.replace(/<link[^>]*>/, ''), TEMPLATE.replace('boot.js', 'other.js')])(
    'refuses a page that has no place for them',
    (template) => {
      expect(() => inlinedTemplate(template, { stylesheet: '', bootScript: '' })).toThrow('npm run build')
    },
  )
})
