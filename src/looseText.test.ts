import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

/** As much of a node of a syntax tree as is looked at here. */
type Node = Readonly<Record<string, unknown>> & { type: string; start: number; end: number }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'

/**
 * Where text stands loose beside something that may come and go. A browser that translates a page takes the text out of
 * its place; React then finds no place for the other, and the page goes blank. The cure: an element around the text.
 */
function looseTexts(file: string, code: string): readonly string[] {
  const found: string[] = []
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) look(one)
    if (!isNode(value)) return
    if (value.type === 'JSXElement' || value.type === 'JSXFragment') {
      const children = (value['children'] as readonly Node[]).filter((child) => !isBlank(child, code)) // safe: both have children
      const loose = children.filter(
        (child) =>
          saysText(child, code) && children.some((other) => mayGo(other) && (other !== child || children.length > 1)),
      )
      for (const { start, end } of loose)
        found.push(`${file}:${code.slice(0, start).split('\n').length} ${code.slice(start, end).trim()}`)
    }
    for (const inside of Object.values(value)) if (typeof inside === 'object') look(inside)
  }
  look(parseSync(file, code).program)
  return found
}

const inBraces = (child: Node): Node | null =>
  child.type === 'JSXExpressionContainer' && isNode(child['expression']) ? child['expression'] : null

/** Blank text is left where it is by those who translate. */
function isBlank(child: Node, code: string): boolean {
  const said = inBraces(child) ?? child
  return (
    said.type === 'JSXEmptyExpression' ||
    ((said.type === 'JSXText' || said.type === 'Literal') && /^['"\s]*$/.test(code.slice(said.start, said.end)))
  )
}

function branchesOf(node: Node): readonly Node[] {
  return node.type === 'ConditionalExpression' ? [node['consequent'], node['alternate']].filter(isNode) : []
}

function isNothing(node: Node): boolean {
  const { value } = node
  return node.type === 'Literal' && (value === null || (typeof value === 'string' && value.trim() === ''))
}

function mayGo(child: Node): boolean {
  const said = inBraces(child)
  if (said === null) return false
  const { callee } = said
  const isList = isNode(callee) && isNode(callee['property']) && callee['property']['name'] === 'map'
  return said.type === 'LogicalExpression' || isList || branchesOf(said).some(isNothing)
}

function saysText(child: Node, code: string): boolean {
  const said = inBraces(child)
  if (said === null) return child.type === 'JSXText'
  const isText = (node: Node) =>
    node.type === 'TemplateLiteral' ||
    (node.type === 'Literal' && !isNothing(node)) ||
    /^(?:text|words|say)\.(?!.*\.map\()/s.test(code.slice(node.start, node.end))
  return isText(said) || branchesOf(said).some(isText)
}

describe('components', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.tsx$/.test(file),
  )

  it('have no text loose beside what may come and go, which a translated page could not bear', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(files.flatMap((file) => looseTexts(file, readFileSync(join('src', file), 'utf8')))).toEqual([])
  })

  it.each([
    ['<p>Over {isOver ? <b>1</b> : null}</p>', 1],
    ['<p>{`${count} `}{isOver && <b>1</b>}</p>', 1],
    ['<p>{text.terms}: {terms.map((term) => <a>{term}</a>)}</p>', 2],
    ["<p>{words.source(names)}{names.length > 4 ? ' …' : ''}</p>", 2],
    ['<p><span>Over </span>{isOver ? <b>1</b> : null}</p>', 0],
    ["<p><b>Over</b>{' '}{isOver ? <i>1</i> : null}</p>", 0],
    ["<p>{isOver ? 'over' : null}</p>", 0],
  ])('are seen through: %s', (code, count) => {
    expect(looseTexts('planted.tsx', `const planted = ${code}`)).toHaveLength(count)
  })
})
