import type { Route } from '../frame/route.ts'
import { editionRoutes } from './editions.ts'
import { healthRoutes } from './health.ts'
import { meRoutes } from './me.ts'
import { sectionRoutes } from './sections.ts'
import { teamRoutes } from './team.ts'
import { tokenRoutes } from './tokens.ts'

/** Every resource, in the order of the reference page. */
export const allRoutes: Route[] = [
  ...editionRoutes,
  ...sectionRoutes,
  ...meRoutes,
  ...teamRoutes,
  ...tokenRoutes,
  ...healthRoutes,
]
