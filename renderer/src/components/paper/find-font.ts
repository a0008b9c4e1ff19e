/** A line whose letters are differently wide in every font; Chinese characters are equally wide in all. */
const SAMPLE = 'mmmiiiWWW0123456789 fjgy';
const SIZE = '72px';
/** A font that is not there shows as the one behind it: as wide with each of these. */
const BEHIND = ['monospace', 'sans-serif', 'serif'] as const;

/** The first of the families that this machine has; null where it has none of them. */
export function findFont(families: readonly string[]): string | null {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) return null;
  const widthOf = (font: string): number => {
    canvas.font = `${SIZE} ${font}`;
    return canvas.measureText(SAMPLE).width;
  };
  const plain = new Map(BEHIND.map((font) => [font, widthOf(font)]));
  const isHere = (family: string) =>
    BEHIND.some((font) => widthOf(`"${family}", ${font}`) !== plain.get(font));
  return families.find(isHere) ?? null;
}
