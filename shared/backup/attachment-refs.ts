/** An attachment as a record names it: the bytes lie apart, under their SHA-256. */
export interface AttachmentRef {
  sha256: string;
  type: string;
  size: number;
}

const isRef = (value: unknown): value is AttachmentRef =>
  typeof value === 'object' &&
  value !== null &&
  'sha256' in value &&
  typeof value.sha256 === 'string' &&
  'size' in value &&
  typeof value.size === 'number';

/** Every attachment that these records name, once each, in the order of their hashes. */
export function attachmentRefs(records: Iterable<object>): AttachmentRef[] {
  const found = new Map<string, AttachmentRef>();
  for (const record of records) {
    const attachments = 'attachments' in record && Array.isArray(record.attachments) ? record.attachments : [];
    for (const ref of attachments.filter(isRef)) {
      found.set(ref.sha256, { sha256: ref.sha256, type: typeof ref.type === 'string' ? ref.type : '', size: ref.size });
    }
  }
  return [...found.values()].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
}
