import { z } from 'zod';

const AuditSchema = z.object({ vulnerabilities: z.record(z.string(), z.object({ severity: z.string() })) });

/** Packages with a high or critical finding, among those asked about; `null` when the registry did not answer the audit. */
export function highFindings(json: string, packages: ReadonlySet<string>): readonly string[] | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return null;
  }
  const audit = AuditSchema.safeParse(parsed);
  if (!audit.success) return null;
  // A package whose own dependency has a finding is listed with it, so the direct ones are enough.
  return Object.entries(audit.data.vulnerabilities)
    .filter(([name, { severity }]) => packages.has(name) && /^(high|critical)$/.test(severity))
    .map(([name, { severity }]) => `${name}: ${severity}`);
}
