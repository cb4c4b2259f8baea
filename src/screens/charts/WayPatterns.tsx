/** Stripes, full and dots for the three ways, as in the legend (charts.css): told apart without colour. */
export function WayPatterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}-surface`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="way-surface-soft" width="6" height="6" />
        <rect className="way-surface" width="3" height="6" />
      </pattern>
      <pattern id={`${id}-deep`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect className="way-deep" width="6" height="6" />
      </pattern>
      <pattern id={`${id}-genuine`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect className="way-genuine" width="6" height="6" />
        <circle className="way-dot" cx="3" cy="3" r="1.3" />
      </pattern>
    </defs>
  );
}
