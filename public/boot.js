// Runs before the first paint: says that scripts run, sets the theme that the address
// asks for, keeps the default view hidden when the address asks for another, and
// remembers what is chosen or pressed before the page is taken over.
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
  // on the way down: React stops events of parts that it has not taken over
  const remember = ({ target }) => {
    globalThis.earlyChoices?.push({ name: target.name, value: target.value, isOn: target.checked === true })
  }
  document.addEventListener('change', remember, true)
  document.addEventListener(
    'click',
    (event) => {
      if (event.target.closest?.('#root button')) globalThis.earlyPresses?.push(event)
    },
    true,
  )
}
