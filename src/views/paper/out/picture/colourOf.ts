const paper = 'rgb(255, 255, 255)';

/** A computed colour in a form that every reader of SVG knows, laid on what is under it; null where nothing shows of it. */
export function colourOf(computed: string, under = paper): string | null {
  const numbers = numbersIn(computed);
  const isShare = computed.startsWith('color(srgb');
  if (!isShare && !computed.startsWith('rgb')) return computed === 'transparent' ? null : computed;
  const [red = 0, green = 0, blue = 0, opacity = 1] = numbers;
  if (opacity === 0) return null;
  const ground = numbersIn(under);
  const [r, g, b] = [red, green, blue].map((part, at) => {
    const solid = isShare ? 255 * part : part;
    return Math.round(solid * opacity + (ground[at] ?? 255) * (1 - opacity));
  });
  return `rgb(${r}, ${g}, ${b})`;
}

const numbersIn = (colour: string): readonly number[] => (colour.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
