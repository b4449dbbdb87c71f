/** As much of a valibot schema as a walk beside a value needs. */
export type Shape = {
  readonly type: string
  /** Of an object. */
  readonly entries?: Readonly<Record<string, Shape>>
  /** Of a list. */
  readonly item?: Shape
  /** Of something that may be left out or `null`. */
  readonly wrapped?: Shape
  /** What stands for something left out. */
  readonly default?: unknown
  /** Of a choice: the words it is made from. */
  readonly options?: readonly string[]
  /** Of a constant. */
  readonly literal?: string | number
}

/** The shape without its "may be left out" and "may be null". */
export function bareShape(shape: Shape): Shape {
  return shape.wrapped ? bareShape(shape.wrapped) : shape
}

/** The bare shape that a path of keys and indexes leads to, or `null` when it leads nowhere. */
export function shapeAt(shape: Shape, keys: readonly PropertyKey[]): Shape | null {
  let here: Shape | undefined = bareShape(shape)
  for (const key of keys) {
    const inside: Shape | undefined = typeof key === 'string' ? here.entries?.[key] : here.item
    if (!inside) return null
    here = bareShape(inside)
  }
  return here
}

/** Whether a value is an object with keys: not `null`, not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
