/** Every screen of the app: the name of its picture and its place. */
export const places = {
  today: '/today',
  journal: '/journal',
  bin: '/journal/bin',
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
