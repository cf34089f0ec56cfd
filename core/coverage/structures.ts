/** The five structures of a social-media team, and which rules each one asks for. */

/** Who leads, from one team for all to everybody: none said, one team, each for itself, a hub, hubs of hubs, everybody. */
export const STRUCTURES = ['unspecified', 'centralised', 'organic', 'coordinated', 'dandelion', 'holistic'] as const;
export type Structure = (typeof STRUCTURES)[number];

/** What depends on the structure; every other rule applies under all of them. */
export type StructureRule = 'bus-factor-role' | 'bus-factor-channel' | 'load-over' | 'department-managers';

const RULES_OF: { readonly [S in Structure]: ReadonlySet<StructureRule> } = {
  // Until the team says how it is made, nothing is asked of departments.
  unspecified: new Set<StructureRule>(['bus-factor-role', 'bus-factor-channel', 'load-over']),
  // One team does all for all departments, so that each role and page needs two names in it, and departments need no manager.
  centralised: new Set<StructureRule>(['bus-factor-role', 'bus-factor-channel', 'load-over']),
  // Each department does for itself what it can: roles are nobody's in particular, but a page lost is lost all the same.
  organic: new Set<StructureRule>(['bus-factor-channel', 'load-over']),
  // A hub serves departments that publish themselves, and each must have one person whom the hub can ask.
  coordinated: new Set<StructureRule>(['bus-factor-role', 'bus-factor-channel', 'load-over', 'department-managers']),
  // Each branch is a hub of its own, led by one person.
  dandelion: new Set<StructureRule>(['bus-factor-role', 'bus-factor-channel', 'load-over', 'department-managers']),
  // Everybody takes part beside their own work: nobody's week is planned by posts, and anybody can take over a role.
  holistic: new Set<StructureRule>(['bus-factor-channel']),
};

export function applies(rule: StructureRule, structure: Structure): boolean {
  return RULES_OF[structure].has(rule);
}
