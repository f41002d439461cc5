import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/terms.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { useNavigation } from './stores/navigation.js'
import { usePreferences } from './stores/preferences.js'
import { viewOf } from './views.js'

/** Choices first, so that the window comes up as it was left, then the page. */
async function start(): Promise<void> {
  const pinia = createPinia()
  const preferences = usePreferences(pinia)
  try {
    await preferences.load()
  } catch {
    // Without its kept choices the window works with the defaults; the status bar tells if main does not answer.
  }
  useNavigation(pinia).begin(viewOf(preferences.kept.view).name)
  createApp(App).use(pinia).mount('#app')
}

void start()
