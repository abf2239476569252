// Made from the OpenAPI document by `node scripts/api-types.ts`; change src/api instead.
export interface paths {
    "/auth/sign-in/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a password
         * @description Sets the session cookie. `twoFactorRedirect` in the answer: the session begins after /auth/two-factor/verify-totp.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the session */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/two-factor/verify-totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the code of the second factor */
        post: operations["verifySecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Editions, the latest first */
        get: operations["listEditions"];
        put?: never;
        /** Make an edition */
        post: operations["createEdition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One edition */
        get: operations["showEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change an edition */
        patch: operations["changeEdition"];
        trace?: never;
    };
    "/v1/editions/{editionId}/sections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sections, in the order of the programme */
        get: operations["listSections"];
        put?: never;
        /** Add a section */
        post: operations["createSection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the house answers and reaches its database */
        get: operations["showHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is calling, for which organisation, with which rights */
        get: operations["showMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the own name or e-mail address */
        patch: operations["changeMe"];
        trace?: never;
    };
    "/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose a password
         * @description Ends the other sessions of this person. `current` is needed unless there is no password yet or the session began with a one-time link.
         */
        put: operations["choosePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sections/{sectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a section away */
        delete: operations["removeSection"];
        options?: never;
        head?: never;
        /** Change a section */
        patch: operations["changeSection"];
        trace?: never;
    };
    "/v1/sections/{sectionId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Undo the taking away */
        post: operations["restoreSection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everyone on the team, by name */
        get: operations["listTeam"];
        put?: never;
        /** Take a person into the team */
        post: operations["inviteMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/team/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a person off the team */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        /** Give a member other roles */
        patch: operations["changeRoles"];
        trace?: never;
    };
    "/v1/team/{memberId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Undo a removal */
        post: operations["restoreMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/team/{memberId}/sign-in-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a one-time sign-in link for a member who cannot sign in */
        post: operations["makeSignInLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keys for programs, newest first */
        get: operations["listTokens"];
        put?: never;
        /**
         * Make a key for a program
         * @description The key is in this answer and nowhere else: the house keeps a digest of it.
         */
        post: operations["makeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokens/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a key at once and for good */
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Edition: {
            about: components["schemas"]["Localised"];
            city: string;
            /**
             * @description ISO 3166-1 alpha-2
             * @example BO
             */
            country: string;
            /**
             * @description ISO 4217
             * @example BOB
             */
            currency: string;
            /**
             * Format: time-of-day
             * @description ISO 8601
             * @example 05:00:00
             */
            dayTurnsAt: string;
            /**
             * Format: date
             * @description ISO 8601
             * @example 2026-06-24
             */
            endsOn: string;
            holdMinutes: number;
            id: string;
            languages: string[];
            name: string;
            releasedVersion: number;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            saleOpensAt: string;
            seatsPerScreening: number;
            slug: string;
            /** @enum {string} */
            stage: "intake" | "programming" | "on-sale" | "running" | "over";
            /**
             * Format: date
             * @description ISO 8601
             * @example 2026-06-24
             */
            startsOn: string;
            tagline: components["schemas"]["Localised"];
            /**
             * @description IANA
             * @example America/La_Paz
             */
            timeZone: string;
            version: number;
        };
        EditionChange: {
            about?: components["schemas"]["Localised"];
            city?: string;
            /**
             * @description ISO 3166-1 alpha-2
             * @example BO
             */
            country?: string;
            /**
             * @description ISO 4217
             * @example BOB
             */
            currency?: string;
            /**
             * Format: time-of-day
             * @description ISO 8601
             * @example 05:00:00
             */
            dayTurnsAt?: string;
            /**
             * Format: date
             * @description ISO 8601
             * @example 2026-06-24
             */
            endsOn?: string;
            holdMinutes?: number;
            languages?: string[];
            name?: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            saleOpensAt?: string;
            seatsPerScreening?: number;
            slug?: string;
            /** @enum {string} */
            stage?: "intake" | "programming" | "on-sale" | "running" | "over";
            /**
             * Format: date
             * @description ISO 8601
             * @example 2026-06-24
             */
            startsOn?: string;
            tagline?: components["schemas"]["Localised"];
            /**
             * @description IANA
             * @example America/La_Paz
             */
            timeZone?: string;
        };
        EditionToCreate: {
            about?: components["schemas"]["Localised"];
            city?: string;
            /**
             * @description ISO 3166-1 alpha-2
             * @example BO
             */
            country: string;
            /**
             * @description ISO 4217
             * @example BOB
             */
            currency: string;
            /**
             * Format: time-of-day
             * @description ISO 8601
             * @example 05:00:00
             */
            dayTurnsAt?: string;
            /**
             * Format: date
             * @description ISO 8601
             * @example 2026-06-24
             */
            endsOn: string;
            holdMinutes?: number;
            languages: string[];
            name: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            saleOpensAt?: string;
            seatsPerScreening?: number;
            slug?: string;
            /** @enum {string} */
            stage?: "intake" | "programming" | "on-sale" | "running" | "over";
            /**
             * Format: date
             * @description ISO 8601
             * @example 2026-06-24
             */
            startsOn: string;
            tagline?: components["schemas"]["Localised"];
            /**
             * @description IANA
             * @example America/La_Paz
             */
            timeZone: string;
        };
        Health: {
            /** @enum {boolean} */
            answers: true;
        };
        Invitation: {
            /** Format: email */
            email: string;
            name: string;
            roles: ("admin" | "programmer" | "box-office" | "door" | "press")[];
        };
        /** @description The link is shown once; null for a person who has an account already. */
        Invited: {
            link: components["schemas"]["SignInLink"];
            member: components["schemas"]["Member"];
        };
        /**
         * @example {
         *       "en": "The Big Movement",
         *       "es": "El gran movimiento"
         *     }
         */
        Localised: {
            [key: string]: string;
        };
        MadeToken: {
            /** @description Shown once */
            key: string;
            token: components["schemas"]["Token"];
        };
        Me: {
            /** @description null for a token */
            email: string | null;
            hasPassword: boolean;
            id: string;
            /** @description Without the current one, after a one-time link */
            mayChoosePassword: boolean;
            name: string;
            organisation: components["schemas"]["Organisation"];
            organisations: components["schemas"]["Organisation"][];
            roles: ("admin" | "programmer" | "box-office" | "door" | "press")[];
            scopes: ("programme:read" | "programme:write" | "press:write" | "box-office:read" | "box-office:write" | "door" | "admin")[];
            secondFactor: boolean;
        };
        MeChange: {
            /** Format: email */
            email?: string;
            name?: string;
        };
        Member: {
            email: string;
            id: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            joinedAt: string;
            /**
             * Format: date-time
             * @description null = invited, not yet signed in
             * @example 2026-06-24T18:45:00Z
             */
            lastSignInAt: string;
            name: string;
            roles: ("admin" | "programmer" | "box-office" | "door" | "press")[];
        };
        /** @description null: name one in X-Cartelera-Organisation */
        Organisation: {
            name: string;
            slug: string;
        } | null;
        PasswordChoice: {
            current?: string;
            next: string;
        };
        Problem: {
            /** @description Names and numbers of the case. */
            about: {
                [key: string]: string | number;
            };
            /** @description The last part of the type, from a closed list. */
            code: string;
            /** @description A sentence in the language of Accept-Language. */
            detail: string;
            /** @description Every field of the request that cannot be used. */
            errors?: {
                detail: string;
                field: string;
            }[];
            status: number;
            title: string;
            /** @example /api/problems/stale */
            type: string;
        };
        RolesChange: {
            roles: ("admin" | "programmer" | "box-office" | "door" | "press")[];
        };
        Section: {
            about: components["schemas"]["Localised"];
            /** @example #7a3b2e */
            colour: string;
            editionId: string;
            id: string;
            name: components["schemas"]["Localised"];
            position: number;
            slug: string;
        };
        SectionChange: {
            about?: components["schemas"]["Localised"];
            /** @example #7a3b2e */
            colour?: string;
            name?: components["schemas"]["Localised"];
            position?: number;
            slug?: string;
        };
        SectionToCreate: {
            about?: components["schemas"]["Localised"];
            /** @example #7a3b2e */
            colour?: string;
            name: components["schemas"]["Localised"];
            position?: number;
            slug?: string;
        };
        SignInLink: {
            /** @description Under the house’s own address; works once */
            address: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            until: string;
        } | null;
        Token: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            expiresAt: string;
            id: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            lastUsedAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            madeAt: string;
            madeBy: string;
            name: string;
            prefix: string;
            scopes: ("programme:read" | "programme:write" | "press:write" | "box-office:read" | "box-office:write" | "door" | "admin")[];
        };
        TokenToMake: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            expiresAt?: string;
            name: string;
            scopes: ("programme:read" | "programme:write" | "press:write" | "box-office:read" | "box-office:write" | "door" | "admin")[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    password: string;
                    rememberMe?: boolean;
                };
            };
        };
        responses: {
            /** @description Signed in, or the second factor is due */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        twoFactorRedirect?: boolean;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifySecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    trustDevice?: boolean;
                };
            };
        };
        responses: {
            /** @description Signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEditions: {
        parameters: {
            query?: {
                /** @description From 1 */
                page?: number;
                /** @description At most 500; else 50 */
                perPage?: number;
                /** @description Every word must occur; accents and case do not count. */
                search?: string;
                /** @description `-` in front turns the order round. */
                sort?: "name" | "starts" | "-name" | "-starts";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Editions, the latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        perPage: number;
                        rows: components["schemas"]["Edition"][];
                        /** @description Rows of all pages */
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createEdition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditionToCreate"];
            };
        };
        responses: {
            /** @description Make an edition */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Edition"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showEdition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One edition */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Edition"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeEdition: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that the change is made against; `stale` (412) when it has changed. */
                "if-match"?: string;
            };
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditionChange"];
            };
        };
        responses: {
            /** @description Change an edition */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Edition"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSections: {
        parameters: {
            query?: {
                /** @description From 1 */
                page?: number;
                /** @description At most 500; else 50 */
                perPage?: number;
                /** @description Every word must occur; accents and case do not count. */
                search?: string;
                /** @description `-` in front turns the order round. */
                sort?: "position" | "name" | "-position" | "-name";
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sections, in the order of the programme */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        perPage: number;
                        rows: components["schemas"]["Section"][];
                        /** @description Rows of all pages */
                        total: number;
                    };
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SectionToCreate"];
            };
        };
        responses: {
            /** @description Add a section */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Section"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the house answers and reaches its database */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is calling, for which organisation, with which rights */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeChange"];
            };
        };
        responses: {
            /** @description Change the own name or e-mail address */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    choosePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChoice"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SectionChange"];
            };
        };
        responses: {
            /** @description Change a section */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Section"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreSection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTeam: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everyone on the team, by name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Invitation"];
            };
        };
        responses: {
            /** @description Take a person into the team */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invited"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RolesChange"];
            };
        };
        responses: {
            /** @description Give a member other roles */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Undo a removal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeSignInLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Make a one-time sign-in link for a member who cannot sign in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInLink"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Keys for programs, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenToMake"];
            };
        };
        responses: {
            /** @description Make a key for a program */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeToken"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
