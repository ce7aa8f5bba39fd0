/** Answers, for every package name, whether it is installed and whether it can be. */
export interface PackageKnowledge {
  readonly installed: ReadonlySet<string>;
  readonly available: ReadonlySet<string>;
}

/** The packages to install so that every need is met: nothing where one of its names is there, else the first to be had. */
export function missingPackages(needs: readonly (readonly string[])[], knowledge: PackageKnowledge): readonly string[] {
  return needs
    .filter((names) => !names.some((name) => knowledge.installed.has(name)))
    .map((names) => names.find((name) => knowledge.available.has(name)) ?? names[0] ?? '');
}
