/** Every screen of the app: the name of its picture and its place. */
export const places = {
  today: '/today',
  journal: '/journal',
  bin: '/journal/bin',
  recent: '/journal/recent',
  projects: '/projects',
  people: '/people',
  readiness: '/readiness',
  packets: '/packets',
  import: '/import',
  'settings-profile': '/settings/profile',
  'settings-case': '/settings/case',
  'settings-ladder': '/settings/ladder',
  'settings-data': '/settings/data',
  'settings-keys': '/settings/keys',
  'settings-appearance': '/settings/appearance',
  'settings-privacy': '/settings/privacy',
  'settings-about': '/settings/about',
} as const;

/** Places that only the sample career has: one of its entries, projects, persons and its packet, on the screen and on paper. */
export const samplePlaces = {
  'journal-entry': '/journal/5a3b1e00-0006-4000-8000-000000000129',
  project: '/projects/5a3b1e00-0005-4000-8000-000000000004',
  person: '/people/5a3b1e00-0002-4000-8000-000000000001',
  packet: '/packets/5a3b1e00-0008-4000-8000-000000000001',
  why: '/readiness?why=architectural-stewardship',
} as const;
