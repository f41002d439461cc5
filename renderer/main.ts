import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/terms.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { useNavigation } from './stores/navigation.js'
import { usePreferences } from './stores/preferences.js'
import { viewOf, views } from './views.js'

/** Choices first, so that the window comes up as it was left, then the page. */
async function start(): Promise<void> {
  const pinia = createPinia()
  const preferences = usePreferences(pinia)
  await loadChoices(preferences.load)
  useNavigation(pinia).begin(viewOf(preferences.kept.view).name)
  createApp(App).use(pinia).mount('#app')
  requestIdleCallback(() => views.forEach((view) => view.prepare()), { timeout: 2000 })
}

/** Main makes its runtime ready while this page loads; whoever is first waits for the other. */
async function loadChoices(load: () => Promise<void>): Promise<void> {
  const giveUp = performance.now() + 5000
  while (performance.now() < giveUp) {
    try {
      return await load()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
  // Without its kept choices the window works with the defaults; the status bar tells if main does not answer.
}

void start()
