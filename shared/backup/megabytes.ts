/** A size for a person: "840 kB", "3.4 MB", "38 GB". */
export function megabytes(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} kB`;
  if (bytes < 100_000_000) return `${(Math.round(bytes / 100_000) / 10).toLocaleString('en')} MB`;
  if (bytes < 1e9) return `${Math.round(bytes / 1_000_000)} MB`;
  return `${(Math.round(bytes / 1e8) / 10).toLocaleString('en')} GB`;
}
