/** Codes in pictures. The decoder comes with this file, which is fetched when somebody may scan. */
import { decodeQR, decodeQRBatch } from 'qr/decode.js'

/** Longest side that is looked at, in pixels: more only costs time. */
const LONGEST_SIDE = 1600
/** How hard a picture is looked at: once, so it may take a while. */
const ONCE = { effort: 5, timeLimit: 1_500 }

type Source = HTMLVideoElement | ImageBitmap

function pixelsOf(source: Source, canvas: HTMLCanvasElement): ImageData | null {
  const isVideo = source instanceof HTMLVideoElement
  const width = isVideo ? source.videoWidth : source.width
  const height = isVideo ? source.videoHeight : source.height
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height))
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null || canvas.width === 0 || canvas.height === 0) return null
  // What is clear in a picture is paper.
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(source, 0, 0, canvas.width, canvas.height)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

/** The text of the code that the camera sees now; null while it sees none. */
export function codeInFrame(video: HTMLVideoElement, canvas: HTMLCanvasElement): string | null {
  const pixels = pixelsOf(video, canvas)
  if (pixels === null) return null
  try {
    return decodeQR(pixels)
  } catch {
    return null
  }
}

/** The texts of all codes in a picture; none when it is no picture. */
export async function codesInPicture(file: Blob): Promise<string[]> {
  const bitmap = await createImageBitmap(file).catch(() => null)
  if (bitmap === null) return []
  const pixels = pixelsOf(bitmap, document.createElement('canvas'))
  bitmap.close()
  if (pixels === null) return []
  const [found = []] = await decodeQRBatch([pixels], ONCE)
  return found.filter((code) => typeof code === 'string')
}
