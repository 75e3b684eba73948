/** Pixels to a unit of the picture, unless the image would then be larger than a canvas can be. */
const SHARPNESS = 2;
const LONGEST_SIDE = 12_000;
const MOST_PIXELS = 60_000_000;

/** How many pixels a unit of a drawing of this size gets. */
export function sharpnessOf(width: number, height: number): number {
  const bySide = LONGEST_SIDE / Math.max(width, height, 1);
  const byArea = Math.sqrt(MOST_PIXELS / Math.max(width * height, 1));
  return Math.min(SHARPNESS, bySide, byArea);
}

/** A drawing, SVG with a size, as PNG in base64. Rejects where the browser cannot draw it. */
export async function toPng(text: string): Promise<string> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const sharpness = sharpnessOf(width, height);
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(width * sharpness);
    canvas.height = Math.ceil(height * sharpness);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser cannot draw images.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
  } finally {
    URL.revokeObjectURL(address);
  }
}
