// For readers of plain TypeScript, that is typescript-eslint: vue-tsc sees the components themselves.
declare module '*.vue' {
  import type { DefineComponent } from 'vue'
  const component: DefineComponent<object, object, unknown>
  export default component
}
