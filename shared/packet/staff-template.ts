import staff from '../../resources/packet-templates/staff.json';
import { PacketTemplateSchema } from './packet-template.ts';

/** The built-in template for a case for Staff. */
export const staffTemplate = PacketTemplateSchema.parse(staff);
