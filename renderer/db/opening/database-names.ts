const NUMBERED = /^(.*)-(\d+)$/;

/** The name of the database that takes this one's place: the same with the next number. */
export function nextDatabaseName(name: string): string {
  const [, base, number] = NUMBERED.exec(name) ?? [];
  return base === undefined ? `${name}-2` : `${base}-${Number(number) + 1}`;
}

/** The part of a database's name that all databases of one profile share; its drafts keep it for ever. */
export const databaseFamily = (name: string): string => NUMBERED.exec(name)?.[1] ?? name;
