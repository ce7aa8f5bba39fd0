import { describe, expect, test } from 'vitest';
import { renderPacketHtml, renderSectionHtml } from '../../../../renderer/features/packets/render-packet-html.tsx';
import { buildPacket } from '../../../../shared/packet/build-packet.ts';
import type { PacketRecord } from '../../../../shared/packet/packet-record.ts';
import { careerRecord } from '../../../shared/packet/career-fixture.ts';
import { hostilePayloads } from '../../../shared/packet/hostile-payloads.ts';
import { entryOf, evidenceOf, packetOf, projectOf, recordOf } from '../../../shared/packet/packet-fixture.ts';

const build = (record: PacketRecord) => buildPacket(packetOf(record), record);
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const allowed =
  'HTML HEAD META TITLE STYLE BODY ARTICLE HEADER SECTION H1 H2 H3 H4 P UL OL LI STRONG EM DEL CODE PRE BLOCKQUOTE A BR HR SPAN TABLE THEAD TBODY TR TH TD SUP';

/** Elements or attributes that could run, load or send anything. */
function dangers(html: string): string[] {
  const elements = [...parse(html).querySelectorAll('*')];
  const foreign = elements.filter((element) => !allowed.split(' ').includes(element.tagName.toUpperCase()));
  const attributes = elements.flatMap((element) =>
    [...element.attributes].map((attribute) => `${attribute.name}=${attribute.value}`),
  );
  const bad = attributes.filter(
    (text) =>
      /^(on|src|style|srcdoc|action|data|formaction|xlink)/i.test(text) ||
      (/^href=/i.test(text) && !/^href=(https?:|mailto:)/i.test(text)),
  );
  return [...foreign.map((element) => element.outerHTML), ...bad];
}

test.each(hostilePayloads)('%j stays text in every field', (payload) => {
  const project = projectOf(1, {
    name: payload,
    problem: payload,
    whyItMattered: payload,
    myRole: payload,
    outcome: payload,
    teams: [payload],
  });
  const metrics = [
    {
      name: payload,
      baseline: payload,
      result: payload,
      unit: payload,
      source: payload,
      basis: 'measured' as const,
      followUpOn: null,
      hold: 'unknown' as const,
    },
  ];
  const links = [
    { label: payload, url: payload },
    { label: payload, url: 'https://example.com/' },
  ];
  const structured = entryOf(2, {
    title: payload,
    myRole: payload,
    context: payload,
    action: payload,
    result: payload,
    metrics,
    links,
    projectId: project.id,
  });
  const free = entryOf(3, { title: `x ${payload}`, text: payload });
  const confirmations = [{ personId: null, name: payload, confirmedOn: '2026-06-01', how: payload }];
  const record = recordOf({
    entries: [structured, free],
    evidence: [evidenceOf(4, structured.id, { rationale: payload, confirmations }), evidenceOf(5, free.id)],
    projects: [project],
  });
  const packet = packetOf(record);
  const sections = packet.sections.map((section) =>
    section.kind === 'summary' || section.kind === 'closing'
      ? { ...section, text: payload, heading: payload }
      : section,
  );
  const document = buildPacket({ ...packet, title: payload, sections }, record);
  expect(dangers(renderPacketHtml(document))).toEqual([]);
  for (const section of document.sections) expect(dangers(renderSectionHtml(section))).toEqual([]);
});

describe('the exported HTML', () => {
  const page = parse(renderPacketHtml(build(careerRecord())));

  test('is whole by itself: title, policy, style for A4', () => {
    expect(page.title).toBe('Staff packet, November 2026');
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
    expect(page.querySelector('style')?.textContent).toContain('size: A4');
  });

  test('has an outline without gaps and the text of the record', () => {
    expect(
      [...page.querySelectorAll('h1, h2, h3')].map((heading) => `${heading.tagName} ${heading.textContent}`),
    ).toEqual([
      'H1 Staff packet, November 2026',
      'H2 Summary',
      'H2 Stewardship',
      'H3 Cut p99 of checkout',
      'H3 Architecture review for three teams',
      'H2 Practices',
      'H3 Paired with a mentee on his first RFC',
      'H2 Checkout',
      'H2 What comes next',
    ]);
    expect(page.body.textContent).toContain('Moved Map<string, Cart> out of the hot loop');
    expect(page.body.textContent).not.toMatch(/SECRET|Tomas|Note for Mara|Reverted/);
    expect(page.querySelector('a')?.getAttribute('href')).toBe('https://wiki.fernwood.example/rfc/12');
  });
});

test('a section on the clipboard is its heading and its body, nothing around', () => {
  const [summary] = build(careerRecord()).sections;
  expect(renderSectionHtml(summary!)).toMatch(/^<h2>Summary<\/h2><p>3 entries .*<\/ul>$/s);
});
