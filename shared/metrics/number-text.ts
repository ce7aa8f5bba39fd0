const plain = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 });

/** A number as one types it: no grouping and no exponent, so that what a field shows can be read back from it. */
export const numberText = (value: number): string => plain.format(value);
