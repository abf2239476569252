import { type Insertable, type Selectable, sql, type Transaction } from 'kysely'
import type { Kept, NewSection, SectionShelf } from '#acts/ports/programme.ts'
import type { Section } from '#core/programme/edition.ts'
import { withChange } from '#core/with-change.ts'
import { idOf } from '../ids.ts'
import { byName, mapRows, pageOf } from '../listing.ts'
import type { OrganisationTables } from '../tables/organisation.ts'
import { takenSlugs } from '../taken-slugs.ts'

export function sectionShelf(organisation: Transaction<OrganisationTables>): SectionShelf {
  const sections = () => organisation.selectFrom('section').selectAll('section')
  const ofEdition = (editionId: string) =>
    sections().where('edition_id', '=', idOf(editionId)).where('removed_at', 'is', null)
  const find = async (id: string): Promise<Kept<Section> | undefined> => {
    const row = await sections().where('id', '=', idOf(id)).executeTakeFirst()
    return row && { ...sectionOf(row), removed: row.removed_at !== null }
  }
  return {
    async add(section) {
      const row = organisation.insertInto('section').values(columnsOf(section)).returning('id')
      return (await row.executeTakeFirstOrThrow()).id
    },
    find,
    slugs: editionId => takenSlugs(organisation, 'section', { column: 'edition_id', id: idOf(editionId) }),
    async ofEdition(editionId) {
      return (await ofEdition(editionId).orderBy('position').orderBy('slug').execute()).map(sectionOf)
    },
    async list(editionId, wish) {
      const page = await pageOf(ofEdition(editionId), wish, {
        search: sql`name::text || ' ' || slug`,
        sorts: { position: sql`position`, name: byName(sql`slug`) },
        usual: 'position',
        id: sql`id`,
      })
      return mapRows(page, sectionOf)
    },
    async change(id, change) {
      const section = await find(id)
      const columns = columnsOf(withChange<NewSection>(section!, change))
      await organisation.updateTable('section').set(columns).where('id', '=', id).execute()
    },
    async setRemoved(id, at) {
      await organisation.updateTable('section').set({ removed_at: at }).where('id', '=', idOf(id)).execute()
    },
    async itemCount(id) {
      const { count } = await organisation
        .selectFrom('programme_item')
        .where('section_id', '=', idOf(id))
        .where('removed_at', 'is', null)
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      return count
    },
  }
}

function sectionOf(row: Selectable<OrganisationTables['section']>): Section {
  return {
    id: row.id,
    editionId: row.edition_id,
    slug: row.slug,
    name: row.name,
    about: row.about,
    colour: row.colour,
    position: row.position,
  }
}

function columnsOf(section: NewSection): Insertable<OrganisationTables['section']> {
  return {
    edition_id: section.editionId,
    slug: section.slug,
    name: JSON.stringify(section.name),
    about: JSON.stringify(section.about),
    colour: section.colour,
    position: section.position,
  }
}
