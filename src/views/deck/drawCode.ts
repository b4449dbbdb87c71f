import { codeOf } from './codeOf'

const SVG = 'http://www.w3.org/2000/svg'

/** Draws the QR code of an address into an element, as the build draws the others. */
export function drawCode(place: HTMLElement, address: string): void {
  const { path, size } = codeOf(address)
  const drawing = (name: string, attributes: Readonly<Record<string, string>>) => {
    const element = document.createElementNS(SVG, name)
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value)
    return element
  }
  const code = drawing('svg', { viewBox: `-4 -4 ${size + 8} ${size + 8}`, role: 'img', 'aria-label': address })
  code.append(
    drawing('path', { class: 'code-ground', d: `M-4 -4h${size + 8}v${size + 8}H-4z` }),
    drawing('path', { class: 'code-squares', d: path }),
  )
  const line = (text: string) => Object.assign(document.createElement('p'), { textContent: text })
  place.classList.add('slide-code')
  place.replaceChildren(
    line(place.dataset['scan'] ?? ''),
    code,
    line(address.replace(/^https?:\/\//, '').replace(/\/$/, '')),
  )
}
