/** Reads the QR code in a camera's picture; undefined when there is none. */
export type CodeReader = (video: HTMLVideoElement) => Promise<string | undefined>

/** Shape Detection API, where the browser has it (Chrome on Android); not yet in TypeScript's DOM library. */
interface BarcodeDetectorLike {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>
}
interface BarcodeDetectorMaker {
  new (options: { formats: string[] }): BarcodeDetectorLike
  getSupportedFormats(): Promise<string[]>
}

async function browserReader(): Promise<CodeReader | undefined> {
  const Detector = (globalThis as { BarcodeDetector?: BarcodeDetectorMaker }).BarcodeDetector
  if (!Detector || !(await Detector.getSupportedFormats()).includes('qr_code')) return undefined
  const detector = new Detector({ formats: ['qr_code'] })
  return async video => (await detector.detect(video))[0]?.rawValue
}

async function wasmReader(): Promise<CodeReader> {
  const [{ prepareZXingModule, readBarcodes }, { default: wasm }] = await Promise.all([
    import('zxing-wasm/reader'),
    import('zxing-wasm/reader/zxing_reader.wasm?url'),
  ])
  prepareZXingModule({ overrides: { locateFile: () => wasm } })
  const canvas = document.createElement('canvas')
  const paper = canvas.getContext('2d', { willReadFrequently: true })
  return async video => {
    if (!paper || video.videoWidth === 0) return undefined
    canvas.width = video.videoWidth
    canvas.height = video.videoHeight
    paper.drawImage(video, 0, 0)
    const picture = paper.getImageData(0, 0, canvas.width, canvas.height)
    const [found] = await readBarcodes(picture, {
      formats: ['QRCode'],
      maxNumberOfSymbols: 1,
      tryHarder: true,
    })
    return found?.text
  }
}

/** The browser's own reader where there is one, else ZXing compiled to WebAssembly, served by this house. */
export async function codeReader(): Promise<CodeReader> {
  return (await browserReader()) ?? (await wasmReader())
}
