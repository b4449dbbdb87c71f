/** The parts of a valibot schema that a walk along a value needs. */
export type Shape = {
  readonly type: string
  /** Of an object. */
  readonly entries?: Readonly<Record<string, Shape>>
  /** Of a list. */
  readonly item?: Shape
  /** Of an optional or nullable value: the schema inside. */
  readonly wrapped?: Shape
  /** The default value. */
  readonly default?: unknown
  /** Of an enumeration: its values. */
  readonly options?: readonly string[]
  /** Of a constant. */
  readonly literal?: string | number
}

/** The shape without its optional and nullable wrappers. */
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
