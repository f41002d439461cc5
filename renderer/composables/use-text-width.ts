import { onMounted, shallowRef, type ShallowRef } from 'vue'

type Measure = (text: string, small: boolean) => number

/** About as wide as our letters are: good until the fonts are there, and where there is no canvas. */
const estimate: Measure = (text, small) => text.length * (small ? 6.1 : 6.9)

/** How wide a text is in the interface's font at the table's size, or at 10.5 px (`small`). Changes once, when the fonts are there. */
export function useTextWidth(): Readonly<ShallowRef<Measure>> {
  const measure = shallowRef<Measure>(estimate)
  onMounted(async () => {
    const context = document.createElement('canvas').getContext('2d')
    if (!context) return
    const fonts = ["500 12px 'Inter', system-ui, sans-serif", "500 10.5px 'Inter', system-ui, sans-serif"] as const
    await Promise.all(fonts.map((font) => document.fonts.load(font)))
    const widths = new Map<string, number>()
    measure.value = (text, small) => {
      const key = `${small ? 's' : 'n'}${text}`
      let width = widths.get(key)
      if (width === undefined) {
        context.font = small ? fonts[1] : fonts[0]
        width = context.measureText(text).width
        widths.set(key, width)
      }
      return width
    }
  })
  return measure
}
