// Runs before the first paint: marks the page as scripted, sets the theme in the URL,
// hides the default view if the URL has filters, and records choices and presses
// that are made before hydration.
{
  const root = document.documentElement
  const theme = /[?&]theme=(light|dark)(&|$)/.exec(location.search)
  root.classList.add('js')
  if (theme) root.setAttribute('data-theme', theme[1])
  if (
    /[?&](figure|proposals|parties|asof|grades|schools|subjects|roles|salary|until|against|grade|students|show|question|view)=/.test(
      location.search,
    )
  )
    root.classList.add('is-waiting')
  globalThis.earlyChoices = []
  globalThis.earlyPresses = []
  // in the capture phase: React stops events of parts that it has not hydrated yet
  const remember = ({ target }) => {
    globalThis.earlyChoices?.push({ name: target.name, value: target.value, isOn: target.checked === true })
  }
  document.addEventListener('change', remember, true)
  // a finger on a mark of a picture, which has no tips: the chart shows that mark's once it is live
  const touch = ({ type, pointerType, target }) => {
    globalThis.touchedMark =
      type === 'pointerdown' && pointerType === 'touch'
        ? target.closest?.('.picture .mark')?.getAttribute('data-mark')
        : undefined
  }
  document.addEventListener('pointerdown', touch, true)
  document.addEventListener('pointercancel', touch, true) // it scrolls
  document.addEventListener(
    'click',
    (event) => {
      if (event.target.closest?.('#root button')) globalThis.earlyPresses?.push(event)
    },
    true,
  )
}
