import {
  type ClaimContent,
  type Field,
  type FieldName,
  PARTY_ROLES,
  type PartyRole,
} from "../model/claim.ts";

/** The field of this name, a party among them. */
export function fieldOf(content: ClaimContent, name: FieldName): Field<unknown> {
  return isRole(name) ? content.parties[name] : content[name];
}

/** The content with one field as it stands in another content. */
export function withFieldOf(content: ClaimContent, from: ClaimContent, name: FieldName): ClaimContent {
  if (isRole(name)) return { ...content, parties: { ...content.parties, [name]: from.parties[name] } };
  return { ...content, [name]: from[name] };
}

function isRole(name: FieldName): name is PartyRole {
  return PARTY_ROLES.some((role) => role === name);
}
