// Runs before the first paint: says that scripts run, sets the theme that the address
// asks for, and keeps the default view hidden when the address asks for another.
{
  const root = document.documentElement
  const theme = /[?&]theme=(light|dark)(&|$)/.exec(location.search)
  root.classList.add('js')
  if (theme) root.setAttribute('data-theme', theme[1])
  if (/[?&](proposals|parties|asof|grades|schools|subjects|roles|view|salary|grade|students)=/.test(location.search)) {
    root.classList.add('is-waiting')
  }
}
