/** A computed colour in a form that every reader of SVG knows; null where nothing shows of it. */
export function colourOf(computed: string): string | null {
  const numbers = (computed.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  const isShare = computed.startsWith('color(srgb');
  if (!isShare && !computed.startsWith('rgb')) return computed === 'transparent' ? null : computed;
  const [red = 0, green = 0, blue = 0, opacity = 1] = numbers;
  if (opacity === 0) return null;
  // What shows through is white paper.
  const [r, g, b] = [red, green, blue].map((part) => {
    const solid = isShare ? 255 * part : part;
    return Math.round(solid * opacity + 255 * (1 - opacity));
  });
  return `rgb(${r}, ${g}, ${b})`;
}
