import type { FastifyReply } from 'fastify';
import type { Cloud } from '../cloud.ts';
import { identityAnswer } from './iam-errors.ts';
import type { Entity } from './identities.ts';

/** The fields that API keys and service IDs have in common, as IAM Identity shows them (recorded responses). */
export function presentEntity(entity: Entity, crnType: 'apikey' | 'serviceid') {
  const { id, accountId, entityTag, locked, createdAt, createdBy, modifiedAt, name, description } = entity;
  return {
    id,
    entity_tag: entityTag,
    crn: `crn:v1:bluemix:public:iam-identity::a/${accountId}::${crnType}:${id}`,
    locked,
    created_at: toMinute(createdAt),
    created_by: createdBy,
    modified_at: toMinute(modifiedAt),
    name,
    ...(description !== undefined && { description }),
    iam_id: entity.iamId,
    account_id: accountId,
  };
}

/** A time as IAM Identity writes it, without seconds: `2026-02-19T18:59+0000`. */
export function toMinute(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 16)}+0000`;
}

/** Sends an entity with its tag in the `ETag` header. */
export function sendEntity(
  reply: FastifyReply,
  status: number,
  body: Record<string, unknown> & { entity_tag: string },
): FastifyReply {
  return reply.code(status).header('ETag', body.entity_tag).send(body);
}

/** @throws {ErrorAnswer} when the entity is locked against changes */
export function assertUnlocked(cloud: Cloud, entity: Entity): void {
  if (entity.locked) throw identityAnswer(cloud.settings.lockedEntity, `Object id: ${entity.id}`);
}
