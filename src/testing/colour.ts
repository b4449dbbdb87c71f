/** Linear-light red, green and blue, 0 to 1. */
type Light = readonly [red: number, green: number, blue: number]

/** Kinds of colour vision: full, and with one kind of cone missing. */
export const VISIONS = ['usual', 'protanopia', 'deuteranopia', 'tritanopia'] as const
export type Vision = (typeof VISIONS)[number]

// Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency (2009),
// severity 1.0
const SEEN: Readonly<Record<Vision, readonly [Light, Light, Light]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** Parses `#rgb` or `#rrggbb` to linear light. Throws on anything else. */
function lightOf(hex: string): Light {
  const digits = /^#([0-9a-f]{6})$/i.exec(hex.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3'))?.[1]
  if (digits === undefined) throw new Error(`Expected a colour such as #1c1f22, not ${hex}.`)
  const at = (start: number) => {
    const part = Number.parseInt(digits.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }
  return [at(0), at(2), at(4)]
}

const dot = (a: Light, b: Light) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const luminance = (light: Light) => dot(light, [0.2126, 0.7152, 0.0722])

/** The contrast of two colours as WCAG 2 computes it: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(lightOf(one)), luminance(lightOf(other))].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** A colour as seen with a kind of vision, in CIELAB under daylight (D65). */
function labOf(hex: string, vision: Vision): Light {
  const [forRed, forGreen, forBlue] = SEEN[vision]
  const light = lightOf(hex)
  const within = (part: number) => Math.min(1, Math.max(0, part))
  const seen: Light = [within(dot(light, forRed)), within(dot(light, forGreen)), within(dot(light, forBlue))]
  const bent = (part: number) => (part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116)
  const x = bent(dot(seen, [0.4124564, 0.3575761, 0.1804375]) / 0.95047)
  const y = bent(dot(seen, [0.2126729, 0.7151522, 0.072175]))
  const z = bent(dot(seen, [0.0193339, 0.119192, 0.9503041]) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** The difference of two colours, in CIELAB units (ΔE 1976). */
export function distance(one: string, other: string, vision: Vision): number {
  const [a, b] = [labOf(one, vision), labOf(other, vision)]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}
