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
    "/v1/accreditations/{accreditationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete for good what is kept about somebody who asked, because they want it */
        delete: operations["removeAccreditation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accreditations/{accreditationId}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve, decline or withdraw an accreditation
         * @description The letter about an approval or a refusal goes out ten minutes later: until then the decision can be taken back.
         */
        post: operations["decideAccreditation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accreditations/{accreditationId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an approval or a refusal back before its letter goes out */
        post: operations["undoAccreditationDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admissions/{ticketId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an admission back */
        delete: operations["undoAdmission"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/baskets/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A basket with the seats it still holds */
        get: operations["showBasket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/baskets/{token}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hold seats for a basket */
        post: operations["holdSeats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/baskets/{token}/lines/{lineId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Give held seats back */
        delete: operations["releaseHold"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/baskets/{token}/lines/{lineId}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give a line of a basket other numbered seats */
        put: operations["changePlaces"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/baskets/{token}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Order what the basket holds */
        post: operations["placeOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/gifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every gift that was paid for an appeal, by its receipt, the newest first; also those given back */
        get: operations["listGifts"];
        put?: never;
        /** Take a gift at the counter, named or not: its receipt is there at once */
        post: operations["takeGift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/gifts.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a table for spreadsheets */
        get: operations["exportGifts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/monthly-gifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is given to an appeal every month: running, promised and ended */
        get: operations["listMonthlyGifts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/delivery-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a bounce or a complaint as it came by mail
         * @description Only reports count that carry the token of a letter of ours and name its recipient.
         */
        post: operations["takeDeliveryReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/discount-codes/{codeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a discount code away */
        delete: operations["removeDiscountCode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/discount-codes/{codeId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a discount code back that was taken away */
        post: operations["restoreDiscountCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document’s text and every claim in it */
        get: operations["showDocument"];
        put?: never;
        post?: never;
        /** Take a document away */
        delete: operations["removeDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/case.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A corrected document as a case folder, from which the reader can be taught */
        get: operations["exportCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what words of a document say of a field
         * @description It stays over every re-reading, and the films follow.
         */
        post: operations["correctClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/claims/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let words say again what was withdrawn */
        post: operations["restoreClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/claims/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that words do not say what was read from them */
        post: operations["withdrawClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people said of a document, in the order in which they said it */
        get: operations["listCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/film": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say which film a document speaks of, where the reader was wrong or could not tell */
        put: operations["assignDocument"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a document back that was taken away */
        post: operations["restoreDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What words of a document could be, the likeliest field first
         * @description With the values that correctClaim would read from them.
         */
        get: operations["suggestFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/door/{screeningId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everyone who has a ticket for a screening */
        get: operations["listDoor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/door/{screeningId}/admissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a ticket at the door and let its holder in
         * @description Every ticket gets an answer with status 200, also one that is not let in.
         */
        post: operations["admitTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/door/{screeningId}/list.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tickets of a screening on paper, with boxes to tick */
        get: operations["printDoorList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/door/{screeningId}/re-entry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say whether people may leave a screening and come back */
        put: operations["setReEntry"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/door/{screeningId}/standby": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sell free seats of the standby line at the door and let people in */
        post: operations["admitStandby"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/door/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send what a device scanned, and hear what others did
         * @description A scan is its device and its number: sending it again changes nothing.
         */
        post: operations["keepScans"];
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
    "/v1/editions/{editionId}/accreditation-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether one may ask for accreditation, and what books press seats */
        get: operations["showAccreditationTerms"];
        /** Open or close accreditation */
        put: operations["setAccreditationTerms"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/accreditations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody who asked for accreditation, the newest first, with who decided what and when */
        get: operations["listAccreditations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is left of each released screening */
        get: operations["showAvailability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/award": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audience award of an edition, with its result once that is opened */
        get: operations["showAward"];
        /** Let the audience vote, or say anew how long and how many it takes */
        put: operations["setAward"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/award/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open the result to everybody, for good; no vote is taken after it */
        post: operations["openAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/award/turnout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many came and voted, screening by screening; nothing of what they voted */
        get: operations["showTurnout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/baskets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a basket for a buyer, with seats of up to 30 lines if they are given */
        post: operations["openBasket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The appeals of an edition, with what came in for each */
        get: operations["listCampaigns"];
        put?: never;
        /** Begin an appeal */
        post: operations["addCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/campaigns/{campaignId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say anew what an appeal asks for; what was given stays */
        put: operations["setCampaign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/demand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much screenings are wished for, in numbers */
        get: operations["showDemand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/discount-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Discount codes, with how many orders used each */
        get: operations["listDiscountCodes"];
        put?: never;
        /** A new discount code */
        post: operations["makeDiscountCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/discount-codes/{codeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say a discount code’s limits anew */
        put: operations["setDiscountCode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Card payments that buyers dispute with their bank: those that are not decided first */
        get: operations["listDisputes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents that came in, the newest first */
        get: operations["listDocuments"];
        put?: never;
        /**
         * Send a file: it is read, and what it states joins the record
         * @description Text, HTML, PDF, Word, Excel or CSV, at most 20 MB. The same bytes again change nothing.
         */
        post: operations["receiveDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/documents/reread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read every document of an edition again with today’s reader
         * @description What people settled stays settled.
         */
        post: operations["rereadDocuments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/door": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The screenings of a festival day, for choosing a door */
        get: operations["doorScreenings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/door/evening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything a device needs to check tickets without a network for a festival day
         * @description Without names; numbers only as hashes. docs/rules/door.md says what a device does with it.
         */
        get: operations["takeEvening"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/export.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything of an edition as a ZIP of CSV and JSON
         * @description Private: it holds the text of every document. Buyers, visitors and readers are in it with people=yes alone.
         */
        get: operations["exportEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/films": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Films of an edition */
        get: operations["listFilms"];
        put?: never;
        /** Add a film by hand; its facts count as settled */
        post: operations["createFilm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/films/{filmId}/press-kit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a film’s press kit is offered, and its stills */
        get: operations["showPressKit"];
        /** Offer a film’s press kit, at once or from a moment on */
        put: operations["setPressKit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/films/{filmId}/press-kit.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A public film’s press kit as PDF, whatever its embargo */
        get: operations["packPressKitPDF"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/films/{filmId}/press-kit.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A public film’s press kit as ZIP, whatever its embargo */
        get: operations["packPressKitZIP"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/guests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People who come to the edition */
        get: operations["listGuests"];
        put?: never;
        /** Add a guest */
        post: operations["createGuest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invoices and credit notes, the newest first */
        get: operations["listInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be shown: films, and bundles of films in an order */
        get: operations["listItems"];
        put?: never;
        /** Make a film, or films in an order, something that can be shown */
        post: operations["createItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/mailings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Newsletters, the newest first, with what became of them */
        get: operations["listMailings"];
        put?: never;
        /** Begin a newsletter: a draft */
        post: operations["writeMailing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/mailings/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A newsletter as its readers will get it, before it is kept */
        post: operations["previewMailing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/news": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** News, drafts too, newest first */
        get: operations["listNews"];
        put?: never;
        /** Write a piece of news: published now unless publishedAt says otherwise */
        post: operations["publishNews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an edition as this one was: settings, sections, hours, prices, passes, on the same weekdays
         * @description No film, no screening and nobody comes along.
         */
        post: operations["beginNextEdition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/opening-windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When the screens may be used */
        get: operations["listOpeningWindows"];
        /** Say anew when the screens may be used */
        put: operations["setOpeningWindows"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders, the newest first */
        get: operations["listOrders"];
        put?: never;
        /** Sell at the counter: ordered and paid at once */
        post: operations["sellAtCounter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/pass-products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kinds of pass, with their rules */
        get: operations["listPassProducts"];
        put?: never;
        /** A new kind of pass */
        post: operations["makePassProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/pass-products/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say the rules of a kind of pass anew, also for passes that were issued */
        put: operations["setPassProduct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/passes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Passes, the newest first */
        get: operations["listPasses"];
        put?: never;
        /** Sell or give a pass: its order is paid at once */
        post: operations["issuePass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/payment-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How orders of an edition may be paid */
        get: operations["showPaymentTerms"];
        /** Say how orders of an edition may be paid from now on */
        put: operations["setPaymentTerms"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People credited on the films of an edition */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/press-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reviews, interviews and news about the films of an edition */
        get: operations["listPressEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/press-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All coverage of an edition by day, counted by outlet and kind
         * @description Of the articles themselves it tells placed quotes alone.
         */
        get: operations["showPressReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/press-review.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The press review of an edition as CSV */
        get: operations["exportPressReviewCSV"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/press-review.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The press review of an edition as PDF */
        get: operations["exportPressReviewPDF"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/press-seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who of the accredited has a seat for which screening, by start */
        get: operations["listPressSeats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Price categories */
        get: operations["listPrices"];
        /** Say the price categories anew, in the edition’s currency */
        put: operations["setPrices"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/programme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the public sees of an edition since the last release, in one read
         * @description For apps, mirrors and partners. What is left of the seats is read apart, at /availability.
         */
        get: operations["showProgramme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Screenings that documents state */
        get: operations["listProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/purchases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Order seats in one act, without a basket before: all of them or none */
        post: operations["buySeats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Refunds that wait for a person */
        get: operations["listRefunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/rehearsals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The certificates of an edition’s rehearsed sales with their curves, the newest first
         * @description The last twenty. A rehearsal is run on the machine of the house: `cartelera rehearse`.
         */
        get: operations["listRehearsals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Released versions of the timetable with their told differences */
        get: operations["listReleases"];
        put?: never;
        /** Release the draft timetable as the next version */
        post: operations["releaseTimetable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/releases/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the next release would tell the public */
        get: operations["previewRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/screenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a programme item on a screen at a time, in the draft
         * @description Clashes are told, not refused.
         */
        post: operations["placeScreening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/screenings/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put the screenings of a spreadsheet into the draft, and tell what is wrong with the other rows
         * @description CSV or XLSX, headings in eight languages, at most 20 MB. With dryRun=yes nothing is placed.
         */
        post: operations["importScreenings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/seat-releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When seats that are set aside go to others */
        get: operations["listSeatReleases"];
        /** Say anew when seats that are set aside go to others */
        put: operations["setSeatReleases"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/v1/editions/{editionId}/showings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How items are to be shown, where anybody has said so, and the screenings that are pinned */
        get: operations["listShowings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/solving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the solver has come, with its best answer so far; null when nothing was started
         * @description Who has the screenings of an answer names its version, and gets them again only with a better one.
         */
        get: operations["showSolving"];
        put?: never;
        /**
         * Start solving the draft timetable, in place of what was being solved
         * @description Nothing of the draft changes until the answer is taken over.
         */
        post: operations["startSolving"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/solving/conflict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why the answer has no place for a screening: the fewest rules that cannot be had together
         * @description Empty when it would fit among the others as they stand.
         */
        get: operations["findConflict"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/solving/steer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause the solver, let it go on, or end it and keep its best answer */
        post: operations["steerSolving"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/solving/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the solver’s best answer the draft timetable
         * @description Stale when the board has changed meanwhile so that the answer no longer holds.
         */
        post: operations["takeOverTimetable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/solving/take-over/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the draft timetable what it was before the last answer was taken over
         * @description Refused when a screening has been changed since.
         */
        post: operations["undoTakeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/solving/touched": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The screenings with seats sold that the answer moves, and the showings to offer instead */
        get: operations["listTouched"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/timetable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft timetable with everything a board needs, and its clashes */
        get: operations["showTimetable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/timetable/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a screening would clash with at a place and time; changes nothing */
        post: operations["checkPlacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/timetable/judgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the draft timetable breaks and costs by the solver’s rules */
        get: operations["judgeDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders whose number stands in a line of a bank’s statement */
        get: operations["findTransfer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/voucher-offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which vouchers the public pages offer */
        get: operations["showVoucherOffer"];
        /** Say which vouchers the public pages offer */
        put: operations["setVoucherOffer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/vouchers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vouchers with what is left of them, the newest first */
        get: operations["listVouchers"];
        put?: never;
        /** Sell or give a voucher: its order is paid at once */
        post: operations["issueVoucher"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/waiting-room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The waiting room of an edition’s sale, and its line */
        get: operations["showWaitingRoom"];
        /**
         * Give the sale a waiting room, or change its opening and its pace
         * @description Another pace counts from now on. After the draw the opening cannot be moved.
         */
        put: operations["setWaitingRoom"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{editionId}/waiting-room/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open the shop to everybody */
        post: operations["endWaitingRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring an exported edition in, whole or not at all
         * @description At most 256 MiB; larger ones come in with `cartelera import`.
         */
        post: operations["importEdition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/films/{filmId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A film with the documents and claims it stands on */
        get: operations["showFilm"];
        put?: never;
        post?: never;
        /** Take a film away */
        delete: operations["removeFilm"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/films/{filmId}/facts/{field}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Settle a field: the whole value, or null to keep it empty
         * @description Outlives every later reading.
         */
        put: operations["settleFact"];
        post?: never;
        /** Give a field back to what the documents state */
        delete: operations["unsettleFact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/films/{filmId}/name-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Names of a film that may be somebody else’s name, and what was answered */
        get: operations["listNameQuestions"];
        /**
         * Say whether two people, or two names of companies, are one
         * @description Outlives every later reading; every film that names them follows.
         */
        put: operations["answerNameQuestion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/films/{filmId}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The house’s own words about a film */
        put: operations["changeFilmNote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/films/{filmId}/poster-quotes.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The quotes placed beside a film in large type, a page each */
        get: operations["exportPosterQuotesPDF"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/films/{filmId}/poster-quotes.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The quotes placed beside a film as text */
        get: operations["exportPosterQuotesTXT"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/films/{filmId}/press-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add an entry about a film; unpublished unless said otherwise */
        post: operations["addPressEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/films/{filmId}/pull-quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The quotes from articles about a film, placed or not */
        get: operations["listPullQuotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/films/{filmId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a film back that was taken away */
        post: operations["restoreFilm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/films/{filmId}/stills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a still to a film
         * @description JPEG, PNG, TIFF or WebP, at most 15 MB, from 300 to 20,000 pixels a side; at most ten a film.
         */
        post: operations["addStill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gifts/{giftId}/hide-giver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a giver’s name off the appeal’s page */
        post: operations["hideGiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gifts/{giftId}/receipt.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The receipt of a gift for printing */
        get: operations["printReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gifts/{giftId}/year-receipt.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One receipt of all gifts that came from the same address in the year of this one
         * @description Not found where the gift came without an address, or everything was given back.
         */
        get: operations["printYearReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guests/{guestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a guest away */
        delete: operations["removeGuest"];
        options?: never;
        head?: never;
        /** Change a guest */
        patch: operations["changeGuest"];
        trace?: never;
    };
    "/v1/guests/{guestId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a guest back that was taken away */
        post: operations["restoreGuest"];
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
    "/v1/invoice-issuer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who writes the organisation’s invoices, and the countries whose VAT is known */
        get: operations["showInvoiceIssuer"];
        /** Say who writes the organisation’s invoices from now on */
        put: operations["setInvoiceIssuer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{invoiceId}/invoice.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An invoice or a credit note for printing */
        get: operations["printInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One programme item */
        get: operations["showItem"];
        put?: never;
        post?: never;
        /** Take a programme item away */
        delete: operations["removeItem"];
        options?: never;
        head?: never;
        /** Change a programme item */
        patch: operations["changeItem"];
        trace?: never;
    };
    "/v1/items/{itemId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a programme item back that was taken away */
        post: operations["restoreItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{itemId}/showing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say how an item is to be shown, in place of what was said before */
        put: operations["setShowing"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where seats, tickets, orders and money disagree; none when the books are sound */
        get: operations["checkLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Letters that wait, went or could not go, the newest first */
        get: operations["listLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailing-readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How many readers a newsletter would go to now, by language */
        post: operations["countReaders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailings/{mailingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A newsletter with what became of it */
        get: operations["showMailing"];
        put?: never;
        post?: never;
        /** Throw away a newsletter that never went out */
        delete: operations["removeMailing"];
        options?: never;
        head?: never;
        /** Change a newsletter that is not on its way */
        patch: operations["changeMailing"];
        trace?: never;
    };
    "/v1/mailings/{mailingId}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom a newsletter went to, and what became of each letter */
        get: operations["listMailingCopies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailings/{mailingId}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a newsletter go, now or at a moment */
        post: operations["scheduleMailing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailings/{mailingId}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Clear up letters that nobody knows of, by the mail server’s log */
        post: operations["settleDoubts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailings/{mailingId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a scheduled newsletter back, or stop one on its way */
        post: operations["stopMailing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailings/{mailingId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a newsletter to oneself, as it stands */
        post: operations["testMailing"];
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
    "/v1/monthly-gifts/{monthlyGiftId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Charge a monthly gift no more; what was given stays, and its giver is told */
        post: operations["endMonthlyGift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/news/{newsId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a piece of news away */
        delete: operations["removeNews"];
        options?: never;
        head?: never;
        /** Change a piece of news */
        patch: operations["changeNews"];
        trace?: never;
    };
    "/v1/news/{newsId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a piece of news back that was taken away */
        post: operations["restoreNews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An order with its tickets, screenings and money */
        get: operations["findOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel an order that is not paid, or was free */
        post: operations["cancelOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/exchange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exchange the tickets of an order for one screening against another one */
        post: operations["exchangeTickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/invoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The invoice of an order, written if there is none */
        post: operations["issueInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letters about an order, those that came back among them */
        get: operations["listOrderLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the money for an order at the counter */
        post: operations["payOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to pay an order by card, or go on with the payment that is open
         * @description `checkout` answers with the address of a page, `intent` with the secret that an app of your own hands to the payment service’s SDK.
         */
        post: operations["beginPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the money back and the seats free */
        post: operations["refundOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/refund-tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the money of some tickets back and their seats free */
        post: operations["refundTickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the order’s letter again, to a corrected name or address if given */
        post: operations["resendOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/tickets.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tickets of an order for printing */
        get: operations["printTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a bank transfer that came for an order */
        post: operations["takeTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Give the organisation another name */
        patch: operations["changeOrganisation"];
        trace?: never;
    };
    "/v1/pass-products/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a kind of pass away */
        delete: operations["removePassProduct"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pass-products/{productId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a kind of pass back that was taken away */
        post: operations["restorePassProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person with all credits */
        get: operations["showPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Settle a name or a biography; null gives it back to the documents */
        patch: operations["changePerson"];
        trace?: never;
    };
    "/v1/press-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The press list, by name */
        get: operations["listPressContacts"];
        put?: never;
        /** Enter somebody on the press list */
        post: operations["addPressContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/press-contacts.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The press list as a table for spreadsheets */
        get: operations["exportPressList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/press-contacts/{contactId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a press contact away */
        delete: operations["removePressContact"];
        options?: never;
        head?: never;
        /** Say anew who somebody on the press list is; another address is another contact */
        patch: operations["changePressContact"];
        trace?: never;
    };
    "/v1/press-contacts/{contactId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a press contact back that was taken away */
        post: operations["restorePressContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/press-contacts/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a table (CSV) on the press list: all of it, or nothing when a row is wrong */
        post: operations["importPressContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/press-entries/{pressEntryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an entry away */
        delete: operations["removePressEntry"];
        options?: never;
        head?: never;
        /** Change an entry */
        patch: operations["changePressEntry"];
        trace?: never;
    };
    "/v1/press-entries/{pressEntryId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show an entry to the public */
        post: operations["publishPressEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/press-entries/{pressEntryId}/pull-quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take words of an article for a quote
         * @description Refused with the nearest passage when the article does not say them.
         */
        post: operations["addPullQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/press-entries/{pressEntryId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring an entry back that was taken away */
        post: operations["restorePressEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/press-entries/{pressEntryId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an entry off the public pages */
        post: operations["withdrawPressEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{proposalId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Place the stated screening, as stated or elsewhere */
        post: operations["acceptProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{proposalId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave the stated screening out */
        post: operations["declineProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{proposalId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Undo the declining */
        post: operations["reopenProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pull-quotes/{pullQuoteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a quote away; its article stays */
        delete: operations["removePullQuote"];
        options?: never;
        head?: never;
        /** Place a quote on the film’s page, translate it, or take other words */
        patch: operations["changePullQuote"];
        trace?: never;
    };
    "/v1/refunds/{refundId}/pay-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter that a person gave owed money back */
        post: operations["payOutRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screenings/{screeningId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a screening away */
        delete: operations["removeScreening"];
        options?: never;
        head?: never;
        /** Change a screening */
        patch: operations["changeScreening"];
        trace?: never;
    };
    "/v1/screenings/{screeningId}/allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say anew for whom the seats of a screening are set aside */
        put: operations["setAllocations"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screenings/{screeningId}/allocations/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give free seats of an allocation to nobody */
        post: operations["blockSeats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screenings/{screeningId}/allocations/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move free seats from one allocation to another */
        post: operations["moveSeats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screenings/{screeningId}/allocations/unblock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give blocked seats of an allocation free again */
        post: operations["unblockSeats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screenings/{screeningId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a screening, in the draft: the next release tells the public */
        post: operations["cancelScreening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screenings/{screeningId}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The seats of a screening and every move of them */
        get: operations["showLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screenings/{screeningId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a screening to another screen or time */
        post: operations["moveScreening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screenings/{screeningId}/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say whether a screening stays where it stands when the timetable is solved */
        put: operations["pinScreening"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screenings/{screeningId}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The numbered seats of a screening and how they stand */
        get: operations["showPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screenings/{screeningId}/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What seats of a released screening cost at the counter */
        get: operations["listScreeningPrices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screenings/{screeningId}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dry run: who gets how much for a cancelled screening, by which way, and what the last run did */
        get: operations["planBulkRefund"];
        put?: never;
        /** Refund everybody with tickets for a cancelled screening, or offer them another one first */
        post: operations["startBulkRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screenings/{screeningId}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the cancelling back, in the draft */
        post: operations["reinstateScreening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screenings/{screeningId}/renew-seating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a screening’s seats anew by what its screen has now; only while nobody has a seat */
        post: operations["renewSeating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screenings/{screeningId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a screening back that was taken away */
        post: operations["restoreScreening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screenings/{screeningId}/seat-releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When seats of a screening that are set aside go to others */
        get: operations["listScreeningReleases"];
        /** Say for one screening when its seats go to others, in place of its edition */
        put: operations["setScreeningReleases"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screenings/{screeningId}/waiting-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who waits or waited for seats of a screening, by place */
        get: operations["listWaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screenings/{screeningId}/why-there": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why a screening of the draft stands where it stands, and what its next best places would cost */
        get: operations["explainPlace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screens/{screenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an auditorium away */
        delete: operations["removeScreen"];
        options?: never;
        head?: never;
        /** Change an auditorium */
        patch: operations["changeScreen"];
        trace?: never;
    };
    "/v1/screens/{screenId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring an auditorium back that was taken away */
        post: operations["restoreScreen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screens/{screenId}/seat-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The map of a screen with numbered seats */
        get: operations["showSeatMap"];
        /** Give a screen a map; it counts for screenings that are opened from now on */
        put: operations["setSeatMap"];
        post?: never;
        /** Give a screen free seating; it counts for screenings that are opened from now on */
        delete: operations["removeSeatMap"];
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
        /** Bring a section back that was taken away */
        post: operations["restoreSection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stills/{stillId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a still away */
        delete: operations["removeStill"];
        options?: never;
        head?: never;
        /** Say anew whose a still is and what it shows */
        patch: operations["changeStill"];
        trace?: never;
    };
    "/v1/stills/{stillId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a still back that was taken away */
        post: operations["restoreStill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stills/{stillId}/shown.jpg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A still at most 1600 pixels a side */
        get: operations["showStill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscribers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who gets letters, and who did */
        get: operations["listSubscribers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscribers/{subscriberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete everything about a reader, for good */
        delete: operations["removeSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscribers/{subscriberId}/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that is kept about a reader, with the proof of consent */
        get: operations["exportSubscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suppressed-mailboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Addresses that nothing goes to, the newest first */
        get: operations["listSuppressed"];
        put?: never;
        /** Let nothing go to an address any more but letters of orders */
        post: operations["suppressMailbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suppressed-mailboxes/{digest}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Let letters go to an address again */
        delete: operations["liftSuppression"];
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
    "/v1/ticket-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public halves of the keys that sign tickets */
        get: operations["listTicketKeys"];
        put?: never;
        /** Sign tickets with a new key from now on; the earlier ones still verify */
        post: operations["rotateTicketKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel one ticket of an order */
        post: operations["cancelTicket"];
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
    "/v1/venues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Venues with their screens, by name */
        get: operations["listVenues"];
        put?: never;
        /** Add a venue, without screens */
        post: operations["createVenue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/venues/{venueId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a venue away */
        delete: operations["removeVenue"];
        options?: never;
        head?: never;
        /** Change a venue */
        patch: operations["changeVenue"];
        trace?: never;
    };
    "/v1/venues/{venueId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a venue back that was taken away */
        post: operations["restoreVenue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/venues/{venueId}/screens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add an auditorium to a venue */
        post: operations["createScreen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/waiting-requests/{requestId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a request off a waiting list, with a reason
         * @description Seats that were offered go to the next.
         */
        post: operations["removeWaiting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/waiting-room-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a waiting room usually begins with, and the bounds of each rule */
        get: operations["showWaitingRoomRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-messages/{messageId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a message once more, the same bytes under the same id */
        post: operations["replayWebhookMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Addresses that are told what happens here */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Begin to tell an address what happens here
         * @description The secret that signs the messages is in this answer and in no other.
         */
        post: operations["makeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Tell an address nothing any more, and forget its messages */
        delete: operations["removeWebhook"];
        options?: never;
        head?: never;
        /** Change what a webhook is told and where, or turn it off and on */
        patch: operations["changeWebhook"];
        trace?: never;
    };
    "/v1/webhooks/{webhookId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an address was told, byte for byte, and what it answered; newest first */
        get: operations["listWebhookMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookId}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draw a new secret for a webhook; for some hours the one before signs, too
         * @description The new secret is in this answer and in no other. With 0 hours the one before is over at once.
         */
        post: operations["renewWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookId}/send-kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send everything that was kept while a webhook was off */
        post: operations["sendKeptMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Accreditation: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            askedAt: string;
            /** @description The words by which they agreed to letters */
            consent: string | null;
            decisions: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-06-24T18:45:00Z
                 */
                at: string;
                by: string;
                note: string;
                /** @enum {string} */
                state: "pending" | "approved" | "declined" | "withdrawn";
            }[];
            editionId: string;
            email: string;
            id: string;
            /** @enum {string} */
            language: "en" | "es" | "de" | "fr";
            languages: string[];
            link: string;
            message: string;
            name: string;
            outlet: string;
            /** @enum {string} */
            role: "critic" | "reporter" | "editor" | "photographer" | "radio" | "television" | "other";
            /** @description Press seats that are booked */
            seats: number;
            /** @enum {string} */
            state: "pending" | "approved" | "declined" | "withdrawn";
        };
        AccreditationDecision: {
            /**
             * @description For the desk alone
             * @default
             */
            note: string;
            /** @enum {string} */
            state: "approved" | "declined" | "withdrawn";
        };
        AccreditationTerms: {
            /** @description The last day on which one may ask, by the clock of the festival */
            closesOn: string | null;
            editionId: string;
            isOpen: boolean;
            /** @description Private links work so many days after the edition’s last one */
            linkDays: number;
            /** @description The kind of pass that books press seats: one seat a screening, out of the press allocation alone */
            passProductId: string | null;
        };
        AccreditationTermsAtDesk: components["schemas"]["AccreditationTerms"] & {
            /** @description Kinds of pass that can book press seats */
            passes: {
                id: string;
                key: string;
                name: components["schemas"]["Localised"];
            }[];
        };
        AccreditationTermsToSet: {
            /** @description The last day on which one may ask, by the clock of the festival */
            closesOn: string | null;
            isOpen: boolean;
            /** @description Private links work so many days after the edition’s last one */
            linkDays: number;
            /** @description The kind of pass that books press seats: one seat a screening, out of the press allocation alone */
            passProductId: string | null;
        };
        Admission: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            at: string;
            by: string;
            door: string;
            screeningId: string;
            ticketId: string;
        } | null;
        Allocation: {
            blocked: number;
            capacity: number;
            held: number;
            id: string;
            /** @enum {string} */
            kind: "public" | "press" | "guests" | "pass-holders" | "sponsors" | "wheelchair" | "companion" | "standby";
            screeningId: string;
            sold: number;
        };
        /** @description Their seats must add up to those of the screening. */
        AllocationsToSet: {
            allocations: {
                blocked?: number;
                capacity: number;
                /** @enum {string} */
                kind: "public" | "press" | "guests" | "pass-holders" | "sponsors" | "wheelchair" | "companion" | "standby";
            }[];
            /** @description As they were when they were read: refused as stale when they are others by now. */
            before?: {
                blocked?: number;
                capacity: number;
                /** @enum {string} */
                kind: "public" | "press" | "guests" | "pass-holders" | "sponsors" | "wheelchair" | "companion" | "standby";
            }[];
        };
        AskedName: {
            films: {
                id: string;
                roles: ("directors" | "writers" | "producers" | "cinematographers" | "editors" | "composers" | "sound" | "cast")[];
                title: string;
                year: number | null;
            }[];
            /** @description The person’s id; of a company its name. */
            id: string;
            name: string;
        };
        /** @description By screening */
        Availabilities: {
            [key: string]: {
                /** @enum {string} */
                availability: "many" | "few" | "last" | "sold-out" | "not-on-sale" | "cancelled" | "over";
                free: number;
                /** @description Of a house with numbered seats; missing with free seating */
                levels?: components["schemas"]["LevelName"][];
            };
        };
        Award: {
            closesAfterHours: number;
            editionId: string;
            leastVotes: number;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            openedAt: string;
            openedBy: string;
        };
        AwardRules: {
            /** @description After the end of each screening */
            closesAfterHours: number;
            /** @description Fewer counted votes have no rank */
            leastVotes: number;
        };
        AwardShown: {
            award: components["schemas"]["Award"];
            /** @description null until the result is opened, for whoever asks */
            result: {
                /** @description Votes of one star, two … five */
                byStars: number[];
                high: number;
                itemId: string;
                low: number;
                mean: number;
                rank: number | null;
                score: number;
                votes: number;
            }[] | null;
        };
        AwardTurnout: {
            admitted: number;
            itemId: string;
            mostInAMinute: number;
            notCounted: number;
            screeningId: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            startsAt: string;
            votes: number;
        };
        Basket: {
            editionId: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            expiresAt: string;
            id: string;
            /** @enum {string} */
            language: "en" | "es" | "de" | "fr";
            lapsed: number;
            lines: {
                /** @enum {string} */
                allocation: "public" | "press" | "guests" | "pass-holders" | "sponsors" | "wheelchair" | "companion" | "standby";
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-06-24T18:45:00Z
                 */
                heldUntil: string;
                id: string;
                /** @description Numbered seats; null with free seating */
                places: string[] | null;
                price: components["schemas"]["Money"];
                priceId: string;
                quantity: number;
                screeningId: string;
            }[];
            orderToken: string | null;
            /** @enum {string} */
            state: "open" | "ordered" | "expired";
            token: string;
        };
        /** @description With lines, all of their seats are held or no basket is opened. */
        BasketToOpen: {
            /** @enum {string} */
            language: "en" | "es" | "de" | "fr";
            lines?: {
                /** @enum {string} */
                allocation?: "public" | "press" | "guests" | "pass-holders" | "sponsors" | "wheelchair" | "companion" | "standby";
                /** @description Numbered seats that were chosen, as many as `quantity`; left out, the best available */
                places?: string[];
                priceId: string;
                quantity: number;
                screeningId: string;
            }[];
        };
        BegunPayment: {
            /** @description The address where the buyer pays; of an intent the secret for the SDK that asks for the card */
            access: string;
            paymentId: string;
        };
        BulkRefund: {
            currency: string;
            isCancelled: boolean;
            orders: {
                back: {
                    amount: number;
                    isByHand: boolean;
                    /** @enum {string} */
                    way: "free" | "counter" | "counter-card" | "card" | "transfer" | "voucher" | "invoice";
                }[];
                email: string;
                isUsed: boolean;
                name: string;
                number: string;
                orderId: string;
                tickets: number;
            }[];
            others: {
                free: number;
                id: string;
                screenName: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-06-24T18:45:00Z
                 */
                startsAt: string;
                venueName: string;
            }[];
            run: {
                done: {
                    amount: number;
                    /**
                     * Format: date-time
                     * @description RFC 3339, in UTC
                     * @example 2026-06-24T18:45:00Z
                     */
                    at: string;
                    number: string;
                    orderId: string;
                    /** @enum {string} */
                    outcome: "offered" | "refunded" | "cancelled" | "used";
                }[];
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-06-24T18:45:00Z
                 */
                finishedAt: string;
                id: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-06-24T18:45:00Z
                 */
                offerUntil: string;
                screeningId: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-06-24T18:45:00Z
                 */
                startedAt: string;
                startedBy: string;
                why: string;
            } | null;
        };
        BulkRefundToStart: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            offerUntil?: string;
            why: string;
        };
        Campaign: {
            editionId: string;
            /** @description The last day on which gifts are asked for, by the clock of the edition */
            endsOn: string;
            goal: components["schemas"]["Money"];
            id: string;
            isPublished: boolean;
            slug: string;
            story: components["schemas"]["Localised"] & unknown;
            /** @description Minor units */
            suggested: number[];
            /** @description Whether it can be given to every month, by card */
            takesMonthly: boolean;
            title: components["schemas"]["Localised"];
        };
        CampaignRow: components["schemas"]["Campaign"] & {
            raised: {
                amount: number;
                gifts: number;
                percent: number;
            };
        };
        CampaignToSet: {
            /** @description The last day on which gifts are asked for, by the clock of the edition */
            endsOn: string;
            /** @description Minor units */
            goal: number;
            isPublished: boolean;
            slug: string;
            story: components["schemas"]["Localised"] & unknown;
            /** @description Minor units */
            suggested: number[];
            /** @description Whether it can be given to every month, by card */
            takesMonthly: boolean;
            title: components["schemas"]["Localised"];
        };
        Cancelling: {
            why?: string;
        };
        Claim: {
            end: number;
            /** @enum {string} */
            field: "title" | "originalTitle" | "otherTitles" | "year" | "countries" | "minutes" | "colour" | "languages" | "subtitles" | "genres" | "certificate" | "directors" | "writers" | "producers" | "cinematographers" | "editors" | "composers" | "sound" | "cast" | "productionCompanies" | "distributors" | "worldSales" | "awards" | "screenings" | "premiere" | "quotes" | "synopsis" | "synopsisAuthor" | "guestsPresent" | "articleAuthor" | "publication" | "interviewee" | "biographies";
            quote: string;
            rule: string;
            /** @description UTF-16 offset: text.slice(start, end) is the quote */
            start: number;
            value?: unknown;
        };
        ClaimToCorrect: {
            end: number;
            /** @enum {string} */
            field: "title" | "originalTitle" | "otherTitles" | "year" | "countries" | "minutes" | "colour" | "languages" | "subtitles" | "genres" | "certificate" | "directors" | "writers" | "producers" | "cinematographers" | "editors" | "composers" | "sound" | "cast" | "productionCompanies" | "distributors" | "worldSales" | "awards" | "screenings" | "premiere" | "quotes" | "synopsis" | "synopsisAuthor" | "guestsPresent" | "articleAuthor" | "publication" | "interviewee" | "biographies";
            /** @description UTF-16 offset into the document’s text */
            start: number;
            /** @description One element where the field is a list; without it the words are read as the field */
            value?: unknown;
        };
        ClaimToWithdraw: {
            end: number;
            /** @enum {string} */
            field: "title" | "originalTitle" | "otherTitles" | "year" | "countries" | "minutes" | "colour" | "languages" | "subtitles" | "genres" | "certificate" | "directors" | "writers" | "producers" | "cinematographers" | "editors" | "composers" | "sound" | "cast" | "productionCompanies" | "distributors" | "worldSales" | "awards" | "screenings" | "premiere" | "quotes" | "synopsis" | "synopsisAuthor" | "guestsPresent" | "articleAuthor" | "publication" | "interviewee" | "biographies";
            /** @description UTF-16 offset into the document’s text */
            start: number;
        };
        Clash: {
            filmId?: string;
            guestId?: string;
            /** @enum {string} */
            kind: "same-screen" | "same-film-at-once" | "guest-in-two-places" | "guest-away" | "outside-opening-hours" | "outside-edition";
            missingMinutes?: number;
            screeningIds: string[];
        };
        Correction: {
            end: number;
            /** @enum {string} */
            field: "title" | "originalTitle" | "otherTitles" | "year" | "countries" | "minutes" | "colour" | "languages" | "subtitles" | "genres" | "certificate" | "directors" | "writers" | "producers" | "cinematographers" | "editors" | "composers" | "sound" | "cast" | "productionCompanies" | "distributors" | "worldSales" | "awards" | "screenings" | "premiere" | "quotes" | "synopsis" | "synopsisAuthor" | "guestsPresent" | "articleAuthor" | "publication" | "interviewee" | "biographies";
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            madeAt: string;
            madeBy: string;
            /** @description Empty where the team knows them no more */
            madeByName: string;
            start: number;
            /** @description null: the words do not say it */
            value?: unknown;
        };
        Corrections: components["schemas"]["Correction"][];
        CounterSale: {
            /** @description Discount code, vouchers, numbers of passes */
            codes?: string[];
            email?: string;
            /** @enum {string} */
            language?: "en" | "es" | "de" | "fr";
            lines: {
                /** @enum {string} */
                allocation?: "public" | "press" | "guests" | "pass-holders" | "sponsors" | "wheelchair" | "companion" | "standby";
                /** @description Numbered seats that were chosen, as many as `quantity`; left out, the best available */
                places?: string[];
                priceId: string;
                quantity: number;
                screeningId: string;
            }[];
            name?: string;
            onInvoice?: components["schemas"]["InvoiceRecipient"] & unknown;
            /** @enum {string} */
            way?: "counter" | "counter-card";
        };
        Coverage: {
            /**
             * Format: date
             * @description ISO 8601
             * @example 2026-06-24
             */
            appearedOn: string;
            author: string;
            filmId: string;
            filmTitle: string;
            id: string;
            /** @enum {string} */
            kind: "review" | "interview" | "news";
            /**
             * @description BCP 47
             * @example es
             */
            language: string;
            outlet: string;
            /** @description Words of it that are placed beside the film */
            quotes: string[];
            stars: {
                given: number;
                of: number;
            }[];
            title: string;
            url: string;
        };
        Credit: {
            filmId: string;
            personId: string;
            position: number;
            /** @enum {string} */
            role: "directors" | "writers" | "producers" | "cinematographers" | "editors" | "composers" | "sound" | "cast";
        };
        Demand: {
            pairs: {
                /** @description That name both programme items */
                lists: number;
                oneId: string;
                otherId: string;
            }[];
            screenings: {
                /** @description Lists on which it is the first choice of a wish */
                firstWishes: number;
                lists: number;
                screeningId: string;
                /** @description Of the parties of those lists */
                seats: number;
            }[];
        };
        DiscountCode: {
            /** @description Minor units off an order; either this or a percentage */
            amount: number | null;
            code: string;
            currency: string;
            editionId: string;
            id: string;
            /** @description Empty: all */
            kinds: ("public" | "press-and-industry" | "school")[];
            mostPerPerson: number | null;
            mostSeats: number | null;
            mostUses: number | null;
            note: string;
            percent: number | null;
            /** @description Empty: all */
            screeningIds: string[];
            uses: number;
            validFrom: string | null;
            validUntil: string | null;
        };
        DiscountCodeToSet: {
            /** @description Minor units off an order; either this or a percentage */
            amount: number | null;
            code: string;
            /** @description Empty: all */
            kinds: ("public" | "press-and-industry" | "school")[];
            mostPerPerson: number | null;
            mostSeats: number | null;
            mostUses: number | null;
            note: string;
            percent: number | null;
            /** @description Empty: all */
            screeningIds: string[];
            validFrom: string | null;
            validUntil: string | null;
        };
        Dispute: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            changedAt: string;
            id: string;
            money: components["schemas"]["Money"];
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            openedAt: string;
            orderId: string;
            paymentId: string;
            /** @description The provider’s word for why */
            reason: string;
            /** @description What the provider calls it */
            reference: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            respondBy: string;
            /** @enum {string} */
            state: "inquiry" | "open" | "won" | "lost" | "closed";
        };
        DisputeOfOrder: components["schemas"]["Dispute"] & {
            name: string;
            orderNumber: string;
            /** @enum {string} */
            orderState: "unpaid" | "paid" | "cancelled" | "refunded" | "expired";
        };
        DocumentEntry: {
            end: number;
            facts: components["schemas"]["ReadFacts"];
            filmId: string | null;
            start: number;
        };
        DocumentRow: components["schemas"]["StoredDocument"] & {
            claimCount: number;
            filmTitles: string[];
        };
        DocumentToAssign: {
            /** @description Which entry of a document of several films */
            entry?: number;
            /** @description null: a film of its own */
            filmId: string | null;
        };
        DocumentToSend: {
            /** Format: binary */
            file: string;
        };
        DocumentWithText: components["schemas"]["StoredDocument"] & {
            claims: components["schemas"]["Claim"][];
            /** @description The films of a document that tells of several; empty where it tells of one */
            entries: components["schemas"]["DocumentEntry"][];
            facts: components["schemas"]["ReadFacts"];
            text: string;
        };
        DoorEvening: {
            /**
             * Format: date
             * @description ISO 8601
             * @example 2026-06-24
             */
            day: string;
            editionId: string;
            editionName: string;
            keys: {
                keyId: number;
                publicKey: string;
            }[];
            prices: {
                name: components["schemas"]["Localised"];
                needsProof: boolean;
                priceId: string;
            }[];
            scans: components["schemas"]["DoorScan"][];
            screenings: (components["schemas"]["DoorScreening"] & {
                /**
                 * Format: date
                 * @description ISO 8601
                 * @example 2026-06-24
                 */
                day: string;
            })[];
            summaryKey: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            takenAt: string;
            tickets: {
                allocation: string;
                /** @description The first 32 hexadecimal digits of the SHA-256 of the ticket’s number */
                numberHash: string;
                place: string | null;
                priceId: string;
                screeningId: string;
                /** @enum {string} */
                state: "valid" | "unpaid" | "cancelled" | "refunded" | "released";
                ticketId: string;
            }[];
            timeZone: string;
        };
        DoorList: {
            rows: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-06-24T18:45:00Z
                 */
                admittedAt: string;
                allocation: string;
                door: string | null;
                name: string;
                number: string;
                orderNumber: string;
                place: string | null;
                priceName: components["schemas"]["Localised"];
                /** @enum {string} */
                state: "valid" | "cancelled" | "unpaid";
                ticketId: string;
            }[];
            screening: components["schemas"]["DoorScreening"];
        };
        DoorScan: {
            /** @enum {string} */
            act: "in" | "out" | "undo";
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            at: string;
            device: string;
            door: string;
            screeningId: string;
            sequence: number;
            settled: boolean;
            ticketId: string;
            undoes: {
                device: string;
                sequence: number;
            } | null;
        };
        DoorScreening: {
            admitted: number;
            cancelled: boolean;
            capacity: number;
            expected: number;
            filmTitles: string[];
            /** @description Of a house with numbered seats */
            levels: components["schemas"]["LevelName"][];
            outside: number;
            /** @enum {string} */
            reEntry: "none" | "stamp";
            screeningId: string;
            screenName: string;
            standbyFree: number;
            /**
             * Format: zoned-date-time
             * @description RFC 9557: wall time, offset and zone
             * @example 2026-06-24T20:45:00+02:00[Europe/Zurich]
             */
            startsAt: string;
            title: components["schemas"]["Localised"];
            venueName: string;
        };
        DoorTold: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            admittedAt?: string;
            admittedDoor?: string;
            /** @enum {string} */
            answer: "admitted" | "already-used" | "wrong-screening" | "cancelled" | "released" | "unknown" | "unpaid";
            /** @enum {string} */
            because?: "forged" | "unreadable" | "no-such-ticket";
            counts: {
                admitted: number;
                capacity: number;
                expected: number;
                outside: number;
                standbyFree: number;
            };
            rightScreening?: components["schemas"]["DoorScreening"];
            ticket?: {
                admission: components["schemas"]["Admission"];
                name: string;
                number: string;
                orderId: string;
                orderNumber: string;
                /** @enum {string} */
                orderState: "unpaid" | "paid" | "cancelled" | "refunded" | "expired";
                /** @description Its numbered seat, as level/row/seat */
                place: string | null;
                priceName: components["schemas"]["Localised"];
                released: boolean;
                screeningId: string;
                /** @enum {string} */
                state: "valid" | "cancelled";
                ticketId: string;
            };
        };
        DoubtsSettled: {
            again: number;
            sent: number;
        };
        DoubtsToSettle: {
            /** @description The others go once more */
            again: boolean;
            /** @description Tokens that the mail server’s log has */
            arrived: string[];
        };
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
        EditionFileToSend: {
            /** Format: binary */
            file: string;
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
        Facts: {
            articleAuthor?: string;
            awards?: {
                award: string;
                festival: string;
                year?: number;
            }[];
            biographies?: {
                person: string;
                text: string;
            }[];
            cast?: string[];
            certificate?: {
                system?: string;
                value: string;
            };
            cinematographers?: string[];
            /** @enum {string} */
            colour?: "colour" | "bw" | "both";
            composers?: string[];
            countries?: string[];
            directors?: string[];
            distributors?: string[];
            editors?: string[];
            genres?: string[];
            guestsPresent?: string[];
            interviewee?: string;
            languages?: string[];
            minutes?: number;
            originalTitle?: string;
            otherTitles?: string[];
            premiere?: string;
            producers?: string[];
            productionCompanies?: string[];
            publication?: string;
            quotes?: {
                source: string;
                text: string;
            }[];
            screenings?: {
                date: string;
                notes?: string;
                time?: string;
                venue?: string;
            }[];
            sound?: string[];
            subtitles?: string[];
            synopsis?: string;
            synopsisAuthor?: string;
            title?: string;
            worldSales?: string[];
            writers?: string[];
            year?: number;
        };
        FactSource: {
            documentId: string;
            end: number;
            quote: string;
            start: number;
        };
        FieldMeant: {
            /** @enum {string} */
            field: "title" | "originalTitle" | "otherTitles" | "year" | "countries" | "minutes" | "colour" | "languages" | "subtitles" | "genres" | "certificate" | "directors" | "writers" | "producers" | "cinematographers" | "editors" | "composers" | "sound" | "cast" | "productionCompanies" | "distributors" | "worldSales" | "awards" | "screenings" | "premiere" | "quotes" | "synopsis" | "synopsisAuthor" | "guestsPresent" | "articleAuthor" | "publication" | "interviewee" | "biographies";
            said: {
                end: number;
                start: number;
                value?: unknown;
            }[];
        };
        Film: {
            conflicts: {
                /** @enum {string} */
                field: "title" | "originalTitle" | "otherTitles" | "year" | "countries" | "minutes" | "colour" | "languages" | "subtitles" | "genres" | "certificate" | "directors" | "writers" | "producers" | "cinematographers" | "editors" | "composers" | "sound" | "cast" | "productionCompanies" | "distributors" | "worldSales" | "awards" | "screenings" | "premiere" | "quotes" | "synopsis" | "synopsisAuthor" | "guestsPresent" | "articleAuthor" | "publication" | "interviewee" | "biographies";
                values: {
                    sources: components["schemas"]["FactSource"][];
                    value?: unknown;
                }[];
            }[];
            facts: components["schemas"]["ReadFacts"];
            id: string;
            note: components["schemas"]["Localised"];
            settlements: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-06-24T18:45:00Z
                 */
                at: string;
                by: string;
                /** @enum {string} */
                field: "title" | "originalTitle" | "otherTitles" | "year" | "countries" | "minutes" | "colour" | "languages" | "subtitles" | "genres" | "certificate" | "directors" | "writers" | "producers" | "cinematographers" | "editors" | "composers" | "sound" | "cast" | "productionCompanies" | "distributors" | "worldSales" | "awards" | "screenings" | "premiere" | "quotes" | "synopsis" | "synopsisAuthor" | "guestsPresent" | "articleAuthor" | "publication" | "interviewee" | "biographies";
                value?: unknown;
            }[];
            slug: string;
            sources: {
                articleAuthor?: components["schemas"]["FactSource"][];
                awards?: components["schemas"]["FactSource"][];
                biographies?: components["schemas"]["FactSource"][];
                cast?: components["schemas"]["FactSource"][];
                certificate?: components["schemas"]["FactSource"][];
                cinematographers?: components["schemas"]["FactSource"][];
                colour?: components["schemas"]["FactSource"][];
                composers?: components["schemas"]["FactSource"][];
                countries?: components["schemas"]["FactSource"][];
                directors?: components["schemas"]["FactSource"][];
                distributors?: components["schemas"]["FactSource"][];
                editors?: components["schemas"]["FactSource"][];
                genres?: components["schemas"]["FactSource"][];
                guestsPresent?: components["schemas"]["FactSource"][];
                interviewee?: components["schemas"]["FactSource"][];
                languages?: components["schemas"]["FactSource"][];
                minutes?: components["schemas"]["FactSource"][];
                originalTitle?: components["schemas"]["FactSource"][];
                otherTitles?: components["schemas"]["FactSource"][];
                premiere?: components["schemas"]["FactSource"][];
                producers?: components["schemas"]["FactSource"][];
                productionCompanies?: components["schemas"]["FactSource"][];
                publication?: components["schemas"]["FactSource"][];
                quotes?: components["schemas"]["FactSource"][];
                screenings?: components["schemas"]["FactSource"][];
                sound?: components["schemas"]["FactSource"][];
                subtitles?: components["schemas"]["FactSource"][];
                synopsis?: components["schemas"]["FactSource"][];
                synopsisAuthor?: components["schemas"]["FactSource"][];
                title?: components["schemas"]["FactSource"][];
                worldSales?: components["schemas"]["FactSource"][];
                writers?: components["schemas"]["FactSource"][];
                year?: components["schemas"]["FactSource"][];
            };
            version: number;
        };
        FilmRow: {
            conflictCount: number;
            countries: string[];
            directors: string[];
            documentCount: number;
            id: string;
            itemCount: number;
            minutes: number | null;
            slug: string;
            title: string;
            version: number;
            year: number | null;
        };
        FilmToCreate: {
            facts: components["schemas"]["Facts"];
            note?: components["schemas"]["Localised"];
        };
        FilmWithSources: {
            claims: (components["schemas"]["Claim"] & {
                documentId: string;
            })[];
            credits: components["schemas"]["Credit"][];
            documents: components["schemas"]["StoredDocument"][];
            editionIds: string[];
            film: components["schemas"]["Film"];
            itemIds: string[];
            otherSpellings: {
                documentIds: string[];
                /** @enum {string} */
                field: "title" | "originalTitle" | "otherTitles" | "year" | "countries" | "minutes" | "colour" | "languages" | "subtitles" | "genres" | "certificate" | "directors" | "writers" | "producers" | "cinematographers" | "editors" | "composers" | "sound" | "cast" | "productionCompanies" | "distributors" | "worldSales" | "awards" | "screenings" | "premiere" | "quotes" | "synopsis" | "synopsisAuthor" | "guestsPresent" | "articleAuthor" | "publication" | "interviewee" | "biographies";
                spelling: string;
                value: string;
            }[];
            people: components["schemas"]["Person"][];
            press: components["schemas"]["PressEntry"][];
            removed: boolean;
        };
        Gift: {
            campaignId: string;
            email: string;
            id: string;
            isRefunded: boolean;
            money: components["schemas"]["Money"];
            name: string;
            orderId: string;
            orderNumber: string;
            receipt: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            receivedAt: string;
            shownName: string;
        };
        GiftToTake: {
            /** @description Minor units of the appeal’s currency */
            amount: number;
            email: string;
            /** @enum {string} */
            language?: "en" | "es" | "de" | "fr";
            /** @description Empty, as the address: an unnamed gift */
            name: string;
            /** @description On the appeal’s page; empty: nothing */
            shownName: string;
            /** @enum {string} */
            way: "counter" | "counter-card";
        };
        Guest: {
            /**
             * Format: zoned-date-time
             * @description RFC 9557: wall time, offset and zone
             * @example 2026-06-24T20:45:00+02:00[Europe/Zurich]
             */
            arrives: string;
            editionId: string;
            filmIds: string[];
            id: string;
            /**
             * Format: zoned-date-time
             * @description RFC 9557: wall time, offset and zone
             * @example 2026-06-24T20:45:00+02:00[Europe/Zurich]
             */
            leaves: string;
            name: string;
            role: string;
        };
        GuestChange: {
            /**
             * Format: given-time
             * @description RFC 9557 (2026-06-24T20:45:00+02:00[Europe/Zurich]), RFC 3339, or without an offset: on the edition’s clocks
             * @example 2026-06-24T20:45
             */
            arrives?: string;
            filmIds?: string[];
            /**
             * Format: given-time
             * @description RFC 9557 (2026-06-24T20:45:00+02:00[Europe/Zurich]), RFC 3339, or without an offset: on the edition’s clocks
             * @example 2026-06-24T20:45
             */
            leaves?: string;
            name?: string;
            role?: string;
        };
        GuestToCreate: {
            /**
             * Format: given-time
             * @description RFC 9557 (2026-06-24T20:45:00+02:00[Europe/Zurich]), RFC 3339, or without an offset: on the edition’s clocks
             * @example 2026-06-24T20:45
             */
            arrives?: string;
            filmIds?: string[];
            /**
             * Format: given-time
             * @description RFC 9557 (2026-06-24T20:45:00+02:00[Europe/Zurich]), RFC 3339, or without an offset: on the edition’s clocks
             * @example 2026-06-24T20:45
             */
            leaves?: string;
            name: string;
            role?: string;
        };
        Health: {
            /** @enum {boolean} */
            answers: true;
        };
        ImportedScreenings: {
            /** @description Clashes that concern what was placed */
            clashes: number;
            /** @description How many were placed, or would be */
            placed: number;
            rows: {
                /** @description Empty: placed, or to be placed */
                faults: ("film-unknown" | "film-unclear" | "day-unread" | "day-outside" | "hour-unread" | "place-unknown" | "screen-unclear" | "minutes-missing" | "kind-unknown" | "there-already" | "twice")[];
                film: string;
                /** @enum {string|null} */
                kind: "public" | "press-and-industry" | "school" | null;
                minutes: number | null;
                place: string;
                /** @description From 1, as the spreadsheet counts */
                row: number;
                screenId: string | null;
                sheet: string;
                /** @description By the clock of the edition */
                startsAt: string | null;
                /** @description As it stands in the sheet */
                when: string;
            }[];
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
        Invoice: {
            currency: string;
            id: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            issuedAt: string;
            /** @enum {string} */
            kind: "invoice" | "credit-note";
            number: number;
            orderId: string;
            refersTo: string | null;
            series: string;
            total: number;
            year: number;
        };
        InvoiceIssuer: {
            address: string;
            /**
             * @description ISO 3166-1 alpha-2
             * @example BO
             */
            country: string;
            creditSeries: string;
            email: string;
            invoiceSeries: string;
            name: string;
            note: components["schemas"]["Localised"];
            /** @description Before those that the house knows for the country */
            rates: {
                /** @description 550 is 5.5 % */
                basisPoints: number;
                from: string;
                /** @enum {string} */
                kind: "admission" | "pass" | "voucher";
                /** @enum {string} */
                on: "net" | "gross";
                source: string;
                until: string | null;
            }[];
            taxNumber: string;
            vatNumber: string;
        };
        InvoiceRecipient: {
            address: string;
            name: string;
        };
        InvoiceRow: components["schemas"]["Invoice"] & {
            orderNumber: string;
            recipient: string;
        };
        IssuerOfInvoices: {
            countriesWithRates: string[];
            issuer: components["schemas"]["InvoiceIssuer"] | null;
        };
        KeptAboutReader: {
            consents: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-06-24T18:45:00Z
                 */
                askedAt: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-06-24T18:45:00Z
                 */
                confirmedAt: string;
                /** @enum {string} */
                language: "en" | "es" | "de" | "fr";
                page: string;
                shownText: string;
                topics: components["schemas"]["LetterTopic"][];
            }[];
            letters: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-06-24T18:45:00Z
                 */
                sentAt: string;
                subject: string;
            }[];
            subscriber: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-06-24T18:45:00Z
                 */
                confirmedAt: string;
                email: string;
                /** @enum {string} */
                language: "en" | "es" | "de" | "fr";
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-06-24T18:45:00Z
                 */
                leftAt: string;
                name: string;
                topics: components["schemas"]["LetterTopic"][];
            };
            suppressed: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-06-24T18:45:00Z
                 */
                at: string;
                /** @enum {string} */
                why: "bounce" | "complaint" | "staff";
            } | null;
        };
        KeptSeatMap: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            drawnAt: string;
            drawnBy: string;
            id: string;
            map: components["schemas"]["SeatMap"];
            screenId: string;
            version: number;
        } | null;
        Ledger: {
            allocations: components["schemas"]["Allocation"][];
            moves: {
                /** @enum {string} */
                act: "open" | "set" | "hold" | "release" | "lapse" | "sell" | "return" | "move" | "block" | "unblock" | "set-free" | "no-show" | "late-comer";
                /** @enum {string} */
                allocation: "public" | "press" | "guests" | "pass-holders" | "sponsors" | "wheelchair" | "companion" | "standby";
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-06-24T18:45:00Z
                 */
                at: string;
                blockedChange: number;
                by: string;
                /** @description Empty for jobs, visitors, and whom the team knows no more */
                byName: string;
                capacityChange: number;
                heldChange: number;
                id: number;
                orderId: string | null;
                places: string[];
                soldChange: number;
                why: string;
            }[];
        };
        LedgerProblem: {
            about: {
                [key: string]: string | number;
            };
            problem: string;
        };
        Letter: {
            attempts: number;
            id: string;
            kind: string;
            /** @enum {string} */
            language: "en" | "es" | "de" | "fr";
            lastError: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            nextAttemptAt: string;
            /** @description Null for a letter to somebody without an order */
            orderId: string | null;
            recipient: string;
            /**
             * @description Came back: the mailbox is not there, could not be reached, or its owner complained
             * @enum {string|null}
             */
            returned: "hard" | "soft" | "complaint" | null;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            returnedAt: string;
            /** @description What the mail server said */
            returnedTold: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            sentAt: string;
            subjectId: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            writtenAt: string;
        };
        LetterTopic: {
            /** @enum {string} */
            kind: "festival";
        } | {
            /** @enum {string} */
            kind: "press";
        } | {
            /** @enum {string} */
            kind: "section";
            sectionId: string;
        } | {
            city: string;
            filmId: string;
            /** @enum {string} */
            kind: "film";
        };
        LevelName: {
            key: string;
            name: components["schemas"]["Localised"];
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
        MadeWebhook: {
            /** @description Shown once; whsec_ and base64 (Standard Webhooks) */
            secret: string;
            webhook: components["schemas"]["Webhook"];
        };
        MailboxToSuppress: {
            email: string;
        };
        Mailing: {
            blocks: components["schemas"]["MailingBlock"][];
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            dueAt: string;
            editionId: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            endedAt: string;
            id: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            madeAt: string;
            madeBy: string;
            segment: components["schemas"]["ReaderCondition"][];
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            startedAt: string;
            /** @enum {string} */
            state: "draft" | "scheduled" | "sending" | "sent" | "stopped";
            subject: components["schemas"]["Localised"];
            version: number;
        };
        MailingBlock: {
            /** @enum {string} */
            kind: "heading";
            text: components["schemas"]["Localised"];
        } | {
            /** @enum {string} */
            kind: "text";
            text: components["schemas"]["Localised"];
        } | {
            filmId: string;
            /** @enum {string} */
            kind: "film";
        } | {
            /** @enum {string} */
            kind: "screening";
            screeningId: string;
        } | {
            /** Format: date */
            day: string;
            /** @enum {string} */
            kind: "day";
        } | {
            /** @enum {string} */
            kind: "quote";
            pressEntryId: string;
        } | {
            caption: components["schemas"]["Localised"];
            filmId: string;
            /** @enum {string} */
            kind: "poster";
        };
        MailingChange: {
            blocks?: components["schemas"]["MailingBlock"][];
            segment?: components["schemas"]["ReaderCondition"][];
            subject?: components["schemas"]["Localised"];
        };
        MailingCopy: {
            attempts: number;
            /** @enum {string|null} */
            bounce: "hard" | "soft" | null;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            bouncedAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            complainedAt: string;
            email: string;
            id: string;
            /** @enum {string} */
            language: "en" | "es" | "de" | "fr";
            lastError: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            leftAt: string;
            name: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            sentAt: string;
            /** @enum {string} */
            state: "due" | "claimed" | "handed-over" | "sent" | "refused" | "in-doubt" | "left-out";
            /** @description Before the @ of its Message-ID, and in its mail server’s log */
            token: string;
        };
        MailingPreview: {
            html: string;
            subject: string;
            text: string;
        };
        /** @description Without a moment, now */
        MailingSchedule: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            at: string;
        };
        MailingTest: {
            /** @enum {string} */
            language: "en" | "es" | "de" | "fr";
        };
        MailingToPreview: {
            blocks: components["schemas"]["MailingBlock"][];
            /** @enum {string} */
            language: "en" | "es" | "de" | "fr";
            subject: components["schemas"]["Localised"];
        };
        MailingToWrite: {
            blocks: components["schemas"]["MailingBlock"][];
            segment: components["schemas"]["ReaderCondition"][];
            subject: components["schemas"]["Localised"];
        };
        MailingWithFigures: components["schemas"]["Mailing"] & {
            figures: {
                bounced: number;
                complained: number;
                /** @description Nobody knows whether the mail server took them */
                inDoubt: number;
                /** @description Ended their letters by the link of this one */
                left: number;
                /** @description Left or suppressed before their turn */
                leftOut: number;
                recipients: number;
                refused: number;
                sent: number;
                waiting: number;
            };
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
        /**
         * @example {
         *       "amount": 1800,
         *       "currency": "CHF"
         *     }
         */
        Money: {
            /** @description In minor units (cents, Rappen, centavos) */
            amount: number;
            currency: string;
        };
        MonthlyGift: {
            campaignId: string;
            /** @description Of the month, on which it is asked for */
            day: number | null;
            editionId: string;
            email: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            endedAt: string;
            id: string;
            /** @enum {string} */
            language: "en" | "es" | "de" | "fr";
            money: components["schemas"]["Money"];
            name: string;
            /** @description By the clock of the edition; YYYY-MM-DD */
            nextOn: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            promisedAt: string;
            shownName: string;
            /** @enum {string} */
            state: "promised" | "running" | "ended";
            /** @enum {string|null} */
            whyEnded: "giver" | "desk" | "appeal-over" | "not-begun" | "not-paid" | "disputed" | null;
        };
        /** @description true: one; false: two; null: open again. */
        NameAnswer: {
            /** @enum {string} */
            kind: "person" | "company";
            one: string;
            other: string;
            same: boolean | null;
        };
        NameQuestion: {
            answer: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-06-24T18:45:00Z
                 */
                at: string;
                by: string;
                same: boolean;
            } | null;
            /** @enum {string} */
            kind: "person" | "company";
            one: components["schemas"]["AskedName"];
            other: components["schemas"]["AskedName"];
        };
        News: {
            body: components["schemas"]["Localised"];
            editionId: string;
            id: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            publishedAt: string;
            slug: string;
            title: components["schemas"]["Localised"];
        };
        NewsChange: {
            body?: components["schemas"]["Localised"];
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            publishedAt?: string;
            slug?: string;
            title?: components["schemas"]["Localised"];
        };
        NewsToPublish: {
            body: components["schemas"]["Localised"];
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            publishedAt?: string;
            slug?: string;
            title: components["schemas"]["Localised"];
        };
        NextEditionToBegin: {
            name: string;
            /**
             * Format: date
             * @description The nearest day of the same weekday is taken; without it, 52 weeks later
             * @example 2026-06-24
             */
            startsOn?: string;
        };
        NoteChange: {
            note: components["schemas"]["Localised"];
        };
        OpeningWindow: {
            /**
             * Format: zoned-date-time
             * @description RFC 9557: wall time, offset and zone
             * @example 2026-06-24T20:45:00+02:00[Europe/Zurich]
             */
            closes: string;
            /**
             * Format: zoned-date-time
             * @description RFC 9557: wall time, offset and zone
             * @example 2026-06-24T20:45:00+02:00[Europe/Zurich]
             */
            opens: string;
            screenId: string;
        };
        Order: {
            editionId: string;
            email: string;
            id: string;
            /** @enum {string} */
            language: "en" | "es" | "de" | "fr";
            name: string;
            number: string;
            /**
             * Format: date-time
             * @description While unpaid: when its seats are free again
             * @example 2026-06-24T18:45:00Z
             */
            payUntil: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            placedAt: string;
            products: {
                id: string;
                /** @enum {string} */
                kind: "pass" | "voucher" | "gift";
                name: components["schemas"]["Localised"];
                price: components["schemas"]["Money"];
                /** @enum {string} */
                state: "valid" | "cancelled";
            }[];
            received: components["schemas"]["Money"] & unknown;
            /** @enum {string} */
            state: "unpaid" | "paid" | "cancelled" | "refunded" | "expired";
            tickets: components["schemas"]["Ticket"][];
            token: string;
            total: components["schemas"]["Money"];
            version: number;
            /** @enum {string} */
            way: "free" | "counter" | "counter-card" | "card" | "transfer" | "voucher" | "invoice";
        };
        OrderRow: {
            due: components["schemas"]["Money"];
            editionId: string;
            email: string;
            id: string;
            /** @enum {string} */
            language: "en" | "es" | "de" | "fr";
            name: string;
            number: string;
            /**
             * Format: date-time
             * @description While unpaid: when its seats are free again
             * @example 2026-06-24T18:45:00Z
             */
            payUntil: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            placedAt: string;
            quantity: number;
            /** @enum {string} */
            state: "unpaid" | "paid" | "cancelled" | "refunded" | "expired";
            total: components["schemas"]["Money"];
            version: number;
            /** @enum {string} */
            way: "free" | "counter" | "counter-card" | "card" | "transfer" | "voucher" | "invoice";
        };
        OrderSheet: components["schemas"]["Order"] & {
            discount: {
                amount: number;
                code: string;
            } | null;
            disputes: components["schemas"]["Dispute"][];
            edition: {
                city: string;
                country: string;
                currency: string;
                id: string;
                languages: string[];
                name: string;
                slug: string;
                timeZone: string;
            };
            gifts: {
                id: string;
                receipt: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-06-24T18:45:00Z
                 */
                receivedAt: string;
            }[];
            invoices: {
                id: string;
                /** @enum {string} */
                kind: "invoice" | "credit-note";
                number: string;
            }[];
            moneyMoves: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-06-24T18:45:00Z
                 */
                at: string;
                by: string;
                id: number;
                money: components["schemas"]["Money"];
                orderId: string;
                /** @enum {string} */
                way: "free" | "counter" | "counter-card" | "card" | "transfer" | "voucher" | "invoice";
                why: string;
            }[];
            /** @description The monthly gift that its gift is a month of */
            monthly: {
                money: components["schemas"]["Money"];
                nextOn: string | null;
                /** @enum {string} */
                state: "promised" | "running" | "ended";
                token: string;
                /** @enum {string|null} */
                whyEnded: "giver" | "desk" | "appeal-over" | "not-begun" | "not-paid" | "disputed" | null;
            } | null;
            passes: {
                id: string;
                number: string;
                secret: string;
                token: string;
            }[];
            prices: components["schemas"]["Price"][];
            refunds: components["schemas"]["Refund"][];
            screenings: {
                access: string;
                cancelled: boolean;
                filmTitles: string[];
                id: string;
                itemSlug: string;
                levels?: components["schemas"]["LevelName"][];
                minutes: number;
                screenName: string;
                sequence: number;
                /**
                 * Format: zoned-date-time
                 * @description RFC 9557: wall time, offset and zone
                 * @example 2026-06-24T20:45:00+02:00[Europe/Zurich]
                 */
                startsAt: string;
                title: components["schemas"]["Localised"];
                venueAddress: string;
                venueCity: string;
                venueName: string;
                venueSlug: string;
            }[];
            vouchers: {
                balance: number;
                code: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-06-24T18:45:00Z
                 */
                endsAt: string;
                id: string;
                value: number;
            }[];
        };
        OrderToPlace: {
            email: string;
            name: string;
            seen?: {
                amount: number;
                seats: number;
            };
            /** @enum {string} */
            way: "free" | "counter" | "counter-card" | "card" | "transfer" | "voucher" | "invoice";
        };
        /** @description null: name one in X-Cartelera-Organisation */
        Organisation: {
            name: string;
            slug: string;
        } | null;
        OrganisationChange: {
            name: string;
        };
        OwedRefund: components["schemas"]["Refund"] & {
            name: string;
            orderNumber: string;
        };
        Pass: {
            booked: number;
            editionId: string;
            email: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            endedAt: string;
            id: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            madeAt: string;
            name: string;
            number: string;
            orderId: string;
            productId: string;
        };
        PassProduct: {
            /** @description Where its seats come from: the first that has some */
            allocations: ("public" | "press" | "guests" | "pass-holders" | "sponsors" | "wheelchair" | "companion" | "standby")[];
            closedHours: number;
            editionId: string;
            giveBackMinutes: number;
            id: string;
            /** @description Offered on the public pages */
            isOnSale: boolean;
            key: string;
            kinds: ("public" | "press-and-industry" | "school")[];
            mayOverlap: boolean;
            name: components["schemas"]["Localised"];
            noShows: number | null;
            position: number;
            price: components["schemas"]["Money"];
            priceId: string;
            rights: number | null;
            rightsPerDay: number | null;
            /** @description Of one screening */
            seats: number;
        };
        PassProductToSet: {
            /** @description Where its seats come from: the first that has some */
            allocations: ("public" | "press" | "guests" | "pass-holders" | "sponsors" | "wheelchair" | "companion" | "standby")[];
            amount: number;
            closedHours: number;
            giveBackMinutes: number;
            /** @description Offered on the public pages */
            isOnSale?: boolean;
            key: string;
            kinds: ("public" | "press-and-industry" | "school")[];
            mayOverlap: boolean;
            name: components["schemas"]["Localised"];
            noShows: number | null;
            position: number;
            rights: number | null;
            rightsPerDay: number | null;
            /** @description Of one screening */
            seats: number;
        };
        PassToIssue: {
            /** @description Empty: no letter is sent */
            email: string;
            /** @description For nothing */
            isGift?: boolean;
            /** @enum {string} */
            language?: "en" | "es" | "de" | "fr";
            name: string;
            productId: string;
            /** @enum {string} */
            way?: "counter" | "counter-card";
        };
        PasswordChoice: {
            current?: string;
            next: string;
        };
        PaymentTerms: {
            account: {
                bank: string;
                bic: string;
                holder: string;
                /** @description IBAN, or the country’s own form */
                number: string;
            } | null;
            /** @description The house can take cards online */
            isCardOpen: boolean;
            transferDays: number;
            ways: ("counter" | "card" | "transfer")[];
        };
        PaymentTermsSaid: {
            account: {
                bank: string;
                bic: string;
                holder: string;
                /** @description IBAN, or the country’s own form */
                number: string;
            } | null;
            transferDays: number;
            ways: ("counter" | "card" | "transfer")[];
        };
        PaymentTermsToSet: {
            account: {
                bank: string;
                bic: string;
                holder: string;
                /** @description IBAN, or the country’s own form */
                number: string;
            } | null;
            transferDays: number;
            ways: ("counter" | "card" | "transfer")[];
        };
        PaymentToBegin: {
            /** @enum {string} */
            kind: "checkout" | "intent";
        };
        Person: {
            biography: components["schemas"]["Localised"];
            id: string;
            name: string;
            slug: string;
        };
        /** @description null gives the word back to the documents. */
        PersonChange: {
            biography?: components["schemas"]["Localised"] | null;
            name?: string | null;
        };
        PersonRow: components["schemas"]["Person"] & {
            filmCount: number;
        };
        PersonWithCredits: {
            credits: components["schemas"]["Credit"][];
            person: components["schemas"]["Person"];
            settled: {
                biography?: components["schemas"]["Localised"];
                name?: string;
            };
        };
        Pin: {
            pinned: boolean;
            screeningId: string;
        };
        PinToSet: {
            pinned: boolean;
        };
        PlacedQuote: {
            author: string;
            filmId: string;
            id: string;
            /**
             * @description BCP 47
             * @example es
             */
            language: string;
            outlet: string;
            /** @description As the paper gives them: 4 of 5, 3.5 of 4 */
            stars: {
                given: number;
                of: number;
            } | null;
            text: string;
            translatedBy: string;
            translations: components["schemas"]["Localised"];
            url: string;
        };
        PlacedScreening: {
            clashes: components["schemas"]["Clash"][];
            screening: components["schemas"]["Screening"];
        };
        PlaceExplained: {
            barred: {
                breaks: ("screen" | "opening" | "format" | "print" | "key" | "pinned" | "forbidden" | "guest" | "guest-present" | "film-at-once" | "apart" | "premiere" | "press" | "starts-within" | "pair")[];
                more: components["schemas"]["TimetablePoints"];
                moreTogether: number;
                screenId: string;
                /**
                 * Format: zoned-date-time
                 * @description RFC 9557: wall time, offset and zone
                 * @example 2026-06-24T20:45:00+02:00[Europe/Zurich]
                 */
                startsAt: string;
            }[];
            next: {
                more: components["schemas"]["TimetablePoints"];
                moreTogether: number;
                screenId: string;
                /**
                 * Format: zoned-date-time
                 * @description RFC 9557: wall time, offset and zone
                 * @example 2026-06-24T20:45:00+02:00[Europe/Zurich]
                 */
                startsAt: string;
            }[];
            points: components["schemas"]["TimetablePoints"];
        };
        PlacementToCheck: {
            discussionMinutes?: number;
            filmMinutes?: number;
            guestIds?: string[];
            introductionMinutes?: number;
            itemId?: string;
            screenId: string;
            screeningId?: string;
            /**
             * Format: given-time
             * @description RFC 9557 (2026-06-24T20:45:00+02:00[Europe/Zurich]), RFC 3339, or without an offset: on the edition’s clocks
             * @example 2026-06-24T20:45
             */
            startsAt: string;
        };
        PlacesToChoose: {
            places: string[];
        };
        PlaceToMoveTo: {
            screenId?: string;
            /**
             * Format: given-time
             * @description RFC 9557 (2026-06-24T20:45:00+02:00[Europe/Zurich]), RFC 3339, or without an offset: on the edition’s clocks
             * @example 2026-06-24T20:45
             */
            startsAt?: string;
        };
        PressContact: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            addedAt: string;
            addedBy: string;
            email: string;
            /** @enum {string} */
            from: "accreditation" | "staff";
            /** @description Why the festival may write to them */
            ground: string;
            id: string;
            /** @description Letters to the press reach them */
            isReached: boolean;
            /**
             * @description Of the letters to them
             * @enum {string}
             */
            language: "en" | "es" | "de" | "fr";
            name: string;
            outlet: string;
            tags: string[];
        };
        PressContactChange: {
            /** @description Why the festival may write to them */
            ground?: string;
            /**
             * @description Of the letters to them
             * @enum {string}
             */
            language?: "en" | "es" | "de" | "fr";
            name?: string;
            outlet?: string;
            tags?: string[];
        };
        PressContactDraft: {
            email: string;
            /** @description Why the festival may write to them */
            ground: string;
            /**
             * @description Of the letters to them
             * @enum {string}
             */
            language: "en" | "es" | "de" | "fr";
            name: string;
            outlet: string;
            tags: string[];
        };
        PressEntry: {
            /**
             * Format: date
             * @description ISO 8601
             * @example 2026-06-24
             */
            appearedOn: string;
            author: string;
            documentId: string | null;
            filmId: string;
            id: string;
            /** @enum {string} */
            kind: "review" | "interview" | "news";
            /**
             * @description BCP 47
             * @example es
             */
            language: string;
            outlet: string;
            published: boolean;
            teaser: components["schemas"]["Localised"];
            title: string;
            url: string;
        };
        PressEntryChange: {
            /**
             * Format: date
             * @description ISO 8601
             * @example 2026-06-24
             */
            appearedOn?: string;
            author?: string;
            /** @enum {string} */
            kind?: "review" | "interview" | "news";
            /**
             * @description BCP 47
             * @example es
             */
            language?: string;
            outlet?: string;
            published?: boolean;
            teaser?: components["schemas"]["Localised"];
            title?: string;
            url?: string;
        };
        PressEntryToAdd: {
            /**
             * Format: date
             * @description ISO 8601
             * @example 2026-06-24
             */
            appearedOn?: string;
            author?: string;
            documentId?: string | null;
            /** @enum {string} */
            kind: "review" | "interview" | "news";
            /**
             * @description BCP 47
             * @example es
             */
            language: string;
            outlet?: string;
            published?: boolean;
            teaser?: components["schemas"]["Localised"];
            title: string;
            url?: string;
        };
        PressKit: {
            contact: string;
            earlyForAccredited: boolean;
            editionId: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            embargoUntil: string;
            filmId: string;
            offered: boolean;
        } | null;
        PressKitAtDesk: {
            kit: components["schemas"]["PressKit"];
            stills: components["schemas"]["Still"][];
        };
        PressKitRules: {
            /** @description Whom to ask about the film, line by line */
            contact: string;
            /**
             * @description Accredited people have it before the embargo ends
             * @default false
             */
            earlyForAccredited: boolean;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            embargoUntil: string;
            offered: boolean;
        };
        PressListToImport: {
            /** @description For rows without one of their own */
            ground: string;
            /** @description CSV whose first row names columns: name, email, outlet, language, tags, ground */
            table: string;
        };
        PressReview: {
            choices: {
                films: {
                    id: string;
                    title: string;
                }[];
                languages: string[];
                outlets: string[];
            };
            count: number;
            days: {
                articles: components["schemas"]["Coverage"][];
                /**
                 * Format: date
                 * @description ISO 8601
                 * @example 2026-06-24
                 */
                day: string;
            }[];
            kinds: {
                count: number;
                /** @enum {string} */
                kind: "review" | "interview" | "news";
            }[];
            outlets: {
                count: number;
                outlet: string;
            }[];
            wish: {
                filmId?: string;
                /** @enum {string} */
                kind?: "review" | "interview" | "news";
                /** @description As the entries write it */
                outlet?: string;
                /**
                 * @description BCP 47
                 * @example es
                 */
                writtenIn?: string;
            };
        };
        PressRow: components["schemas"]["PressEntry"] & {
            filmTitle: string;
        };
        PressSeat: {
            accreditationId: string;
            isAdmitted: boolean;
            name: string;
            number: string;
            orderId: string;
            outlet: string;
            screening: {
                filmTitles: string[];
                id: string;
                screenName: string;
                /**
                 * Format: zoned-date-time
                 * @description RFC 9557: wall time, offset and zone
                 * @example 2026-06-24T20:45:00+02:00[Europe/Zurich]
                 */
                startsAt: string;
                title: components["schemas"]["Localised"];
                venueName: string;
            };
            ticketId: string;
        };
        Price: {
            counterOnly: boolean;
            editionId: string;
            exceptions: components["schemas"]["PriceException"][];
            id: string;
            key: string;
            leastSeats: number;
            name: components["schemas"]["Localised"];
            needsProof: boolean;
            ofPass: boolean;
            position: number;
            price: components["schemas"]["Money"];
        };
        PriceException: {
            /** @description Minor units; null: the price is not offered there */
            amount: number | null;
            /** @enum {string} */
            kind: "public" | "press-and-industry" | "school";
        } | {
            /** @description Minor units; null: the price is not offered there */
            amount: number | null;
            sectionId: string;
        } | {
            /** @description Minor units; null: the price is not offered there */
            amount: number | null;
            screeningId: string;
        };
        PricesToSet: {
            prices: {
                amount: number;
                counterOnly?: boolean;
                exceptions?: components["schemas"]["PriceException"][];
                key: string;
                /** @description Offered from so many seats of one screening upward */
                leastSeats?: number;
                name: components["schemas"]["Localised"];
                /** @description The door asks for a card or certificate */
                needsProof?: boolean;
            }[];
        };
        Problem: {
            /** @description Names and numbers of the case. */
            about: {
                [key: string]: string | number;
            };
            /**
             * @description The last part of the type, from a closed list.
             * @enum {string}
             */
            code: "not-signed-in" | "token-unknown" | "scope-missing" | "organisation-unclear" | "organisation-not-yours" | "no-organisation" | "origin-wrong" | "too-many-tries" | "request-wrong" | "not-json" | "media-type-wrong" | "body-too-large" | "key-missing" | "version-unreadable" | "address-unknown" | "sign-in-failed" | "code-wrong" | "sign-in-refused" | "link-used" | "fault" | "not-found" | "already-exists" | "in-use" | "stale" | "wrong-value" | "not-allowed" | "document-too-large" | "document-binary" | "document-broken-encoding" | "document-unsupported" | "document-zip-bomb" | "document-empty" | "document-locked" | "document-scanned" | "sheet-without-screenings" | "archive-damaged" | "archive-too-large" | "archive-unknown" | "archive-file-missing" | "archive-file-unknown" | "archive-table-wrong" | "archive-rows-refused" | "edition-there" | "unknown-time-zone" | "wrong-dates" | "outside-edition" | "nothing-to-release" | "item-empty" | "screenings-without-place" | "board-changed" | "sale-not-open" | "sale-closed" | "screening-cancelled" | "sold-out" | "not-enough-seats" | "too-many-seats" | "hold-expired" | "basket-empty" | "basket-ordered" | "order-cancelled" | "order-not-refundable" | "order-expired" | "order-unpaid" | "way-not-offered" | "amount-short" | "payment-failed" | "offer-over" | "refund-under-way" | "order-already-paid" | "key-reused" | "address-wrong" | "seat-map-wrong" | "place-taken" | "seat-left-alone" | "companion-alone" | "price-not-offered" | "too-few-seats" | "code-unknown" | "code-not-yet" | "code-over" | "code-used-up" | "code-used-by-you" | "code-not-for-these" | "too-many-codes" | "voucher-over" | "voucher-empty" | "pass-unknown" | "pass-not-for-this" | "pass-used-up" | "pass-day-used-up" | "pass-seats" | "pass-overlaps" | "pass-closed" | "issuer-missing" | "order-not-invoiceable" | "rate-missing" | "waiting-room-closed" | "question-wrong" | "wait-a-minute" | "too-many-places" | "wait-your-turn" | "visit-over" | "mailbox-has-place" | "place-has-mailbox" | "draw-made" | "opening-past" | "seats-free" | "waiting-list-over" | "mailing-under-way" | "mailing-over" | "mailing-empty" | "report-unknown" | "webhook-address" | "waiting-already" | "on-too-many-lists" | "too-many-from-here" | "too-many-unconfirmed" | "wish-list-held" | "wish-list-empty" | "mailbox-has-list" | "quote-not-there" | "quote-without-document" | "vote-not-here" | "vote-not-yet" | "vote-over" | "accreditation-closed" | "accreditation-decided" | "decision-told" | "appeal-over" | "award-opened" | "ticket-unknown" | "ticket-wrong-screening" | "ticket-used" | "ticket-cancelled";
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
        Programme: {
            credits: components["schemas"]["Credit"][];
            edition: components["schemas"]["Edition"];
            films: {
                facts: components["schemas"]["ReadFacts"];
                id: string;
                note: components["schemas"]["Localised"];
                press: components["schemas"]["PressEntry"][];
                quotes: components["schemas"]["PlacedQuote"][];
                slug: string;
            }[];
            guests: {
                editionId: string;
                filmIds: string[];
                id: string;
                name: string;
                role: string;
            }[];
            items: components["schemas"]["ProgrammeItem"][];
            news: components["schemas"]["News"][];
            people: components["schemas"]["Person"][];
            screenings: components["schemas"]["ReleasedScreening"][];
            sections: components["schemas"]["Section"][];
            venues: components["schemas"]["Venue"][];
        };
        ProgrammeItem: {
            about: components["schemas"]["Localised"];
            editionId: string;
            filmIds: string[];
            id: string;
            sectionId: string | null;
            slug: string;
            title: components["schemas"]["Localised"];
        };
        ProgrammeItemChange: {
            about?: components["schemas"]["Localised"];
            filmIds?: string[];
            sectionId?: string | null;
            slug?: string;
            title?: components["schemas"]["Localised"];
        };
        ProgrammeItemRow: components["schemas"]["ProgrammeItem"] & {
            filmTitles: string[];
            minutes: number | null;
            screeningCount: number;
        };
        ProgrammeItemToCreate: {
            about?: components["schemas"]["Localised"];
            filmIds: string[];
            sectionId?: string | null;
            slug?: string;
            title?: components["schemas"]["Localised"];
        };
        Proposal: {
            /** @description As stated: YYYY-MM-DD, or --MM-DD without a year */
            date: string;
            documentId: string;
            editionId: string;
            filmId: string;
            guestNames: string[];
            id: string;
            notes: string;
            screenId: string | null;
            screeningId: string | null;
            /** @enum {string} */
            state: "open" | "accepted" | "declined";
            time: string | null;
            venueName: string;
        };
        ProposalAcceptance: {
            filmMinutes?: number;
            screenId?: string;
            sectionId?: string;
            /**
             * Format: given-time
             * @description RFC 9557 (2026-06-24T20:45:00+02:00[Europe/Zurich]), RFC 3339, or without an offset: on the edition’s clocks
             * @example 2026-06-24T20:45
             */
            startsAt?: string;
        };
        ProposalRow: components["schemas"]["Proposal"] & {
            documentName: string;
            filmTitle: string;
        };
        PullQuote: {
            id: string;
            placed: boolean;
            pressEntryId: string;
            /** @description Where its words stand in the text of the document, in UTF-16 units */
            spans: {
                end: number;
                start: number;
            }[];
            /** @description As the paper gives them: 4 of 5, 3.5 of 4 */
            stars: {
                given: number;
                of: number;
            } | null;
            text: string;
            translatedBy: string;
            translations: components["schemas"]["Localised"];
        };
        PullQuoteChange: {
            placed?: boolean;
            /** @description As the paper gives them: 4 of 5, 3.5 of 4 */
            stars?: {
                given: number;
                of: number;
            } | null;
            text?: string;
            translatedBy?: string;
            translations?: components["schemas"]["Localised"];
        };
        PullQuoteToAdd: {
            placed?: boolean;
            /** @description As the paper gives them: 4 of 5, 3.5 of 4 */
            stars?: {
                given: number;
                of: number;
            } | null;
            text: string;
            translatedBy?: string;
            translations?: components["schemas"]["Localised"];
        };
        ReadDocument: {
            claims: components["schemas"]["Claim"][];
            facts: components["schemas"]["ReadFacts"];
            /** @enum {string} */
            kind: "programme-entry" | "release" | "interview" | "review" | "press-kit" | "news" | "catalogue" | "dcp" | "spreadsheet" | "other";
            language: string;
        };
        ReaderCondition: {
            /** @enum {string} */
            language: "en" | "es" | "de" | "fr";
            /** @enum {string} */
            of: "language";
        } | {
            /** @enum {string} */
            of: "section";
            sectionId: string;
        } | {
            filmId: string;
            /** @enum {string} */
            of: "film";
        } | {
            /** @enum {string} */
            of: "ticket-screening";
            screeningId: string;
        } | {
            filmId: string;
            /** @enum {string} */
            of: "ticket-film";
        } | {
            /** @enum {string} */
            of: "wish-screening";
            screeningId: string;
        } | {
            filmId: string;
            /** @enum {string} */
            of: "wish-film";
        } | {
            /** @enum {string} */
            of: "press";
            /** @description Of the press list; empty: everybody on it */
            tag: string;
        };
        Readers: {
            languages: {
                /** @enum {string} */
                language: "en" | "es" | "de" | "fr";
                readers: number;
            }[];
        };
        ReadersQuestion: {
            segment: components["schemas"]["ReaderCondition"][];
        };
        /** @description As Facts, with whatever length the documents have. */
        ReadFacts: {
            [key: string]: unknown;
        };
        Received: {
            /** @description The same bytes were here before. */
            alreadyThere: boolean;
            documentId: string;
            filmIds: string[];
            read: components["schemas"]["ReadDocument"];
        };
        ReEntryToSet: {
            /** @enum {string} */
            reEntry: "none" | "stamp";
        };
        Refund: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            askedAt: string;
            askedBy: string;
            attempts: number;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            doneAt: string;
            id: string;
            lastError: string;
            money: components["schemas"]["Money"];
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            nextAttemptAt: string;
            orderId: string;
            paymentId: string | null;
            /** @enum {string} */
            reason: "asked" | "surplus" | "too-late" | "order-over" | "screening-cancelled" | "exchanged" | "at-provider";
            reference: string | null;
            /** @enum {string} */
            state: "due" | "done" | "failed";
            /** @enum {string} */
            way: "free" | "counter" | "counter-card" | "card" | "transfer" | "voucher" | "invoice";
            why: string;
        };
        Refunding: {
            why: string;
        };
        RefundRun: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            finishedAt: string;
            id: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            offerUntil: string;
            screeningId: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            startedAt: string;
            startedBy: string;
            why: string;
        };
        RefundToPayOut: {
            /** @enum {string} */
            way: "counter" | "counter-card" | "transfer";
            why?: string;
        };
        /** @description docs/rules/rehearsal.md says what each figure is. */
        Rehearsal: {
            by: string;
            editionId: string;
            figures: {
                busiestMinute: number;
                buyers: number;
                curve: components["schemas"]["RehearsalSecond"][];
                errors: number;
                /** @description The errors, by how each broke */
                faults: {
                    [key: string]: number;
                };
                finished: boolean;
                gaveUp: number;
                line: components["schemas"]["Waits"] & (Record<string, never> | null);
                lost: number;
                machine: {
                    cores: number;
                    memory: number;
                };
                orders: number;
                oversold: number;
                problems: number;
                refusals: {
                    [key: string]: number;
                };
                seats: number;
                seed: string;
                server: {
                    lag: number;
                    memory: number;
                };
                steps: components["schemas"]["RehearsalStep"][];
                waits: components["schemas"]["Waits"];
                wentEmpty: number;
            };
            id: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            rehearsedAt: string;
        };
        RehearsalSecond: {
            answers: number;
            errors: number;
            inLine: number;
            /** @description By which it came late to something, at worst */
            lag: number;
            /** @description Bytes of the serving process */
            memory: number;
            orders: number;
            p50: number;
            p95: number;
            p99: number;
            refusals: number;
            /** @description From the opening of the sale; negative before */
            second: number;
            shopping: number;
        };
        RehearsalStep: {
            answersPerSecond: number;
            /** @description At the same moment, without a pause */
            buyers: number;
            errors: number;
            holds: boolean;
            ordersPerMinute: number;
            p50: number;
            p99: number;
        };
        Release: {
            changes: components["schemas"]["ToldChange"][];
            editionId: string;
            note: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            releasedAt: string;
            releasedBy: string;
            version: number;
        };
        ReleasedScreening: {
            cancelled: boolean;
            discussionMinutes: number;
            editionId: string;
            filmMinutes: number;
            guestIds: string[];
            id: string;
            introductionMinutes: number;
            itemId: string;
            /** @enum {string} */
            kind: "public" | "press-and-industry" | "school";
            languages: string[];
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            lastModified: string;
            notes: components["schemas"]["Localised"];
            screenId: string;
            /** @description As iCalendar’s SEQUENCE: grows with time, screen and status */
            sequence: number;
            /**
             * Format: zoned-date-time
             * @description RFC 9557: wall time, offset and zone
             * @example 2026-06-24T20:45:00+02:00[Europe/Zurich]
             */
            startsAt: string;
            subtitles: string[];
            /** @description Taken out after a release: pages leave it out */
            withdrawn: boolean;
        };
        ReleasedTimetable: {
            changes: components["schemas"]["ToldChange"][];
            version: number;
        };
        ReleaseToMake: {
            note?: string;
        };
        ReportTaken: {
            /** @description false: one about this letter was counted before */
            counted: boolean;
        };
        ReportToTake: {
            /** @description The whole message as it came, RFC 5322 */
            message: string;
        };
        /** @description How many documents were read, and the films whose record says something new */
        Reread: {
            changedFilms: string[];
            documents: number;
        };
        Resending: {
            email?: string;
            name?: string;
        };
        RolesChange: {
            roles: ("admin" | "programmer" | "box-office" | "door" | "press")[];
        };
        ScansToKeep: {
            /** @description Screenings whose scans the answer brings */
            about: string[];
            device: string;
            /**
             * Format: date-time
             * @description What the device’s clock says as it sends
             * @example 2026-06-24T18:45:00Z
             */
            deviceNow: string;
            scans: {
                /** @enum {string} */
                act: "in" | "out" | "undo" | "refused";
                answer: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-06-24T18:45:00Z
                 */
                at: string;
                door: string;
                screeningId: string;
                sequence: number;
                ticketId: string | null;
                undoes: {
                    device: string;
                    sequence: number;
                } | null;
            }[];
            /**
             * Format: date-time
             * @description The `now` of an earlier answer
             * @example 2026-06-24T18:45:00Z
             */
            since?: string;
        };
        ScansTold: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            now: string;
            outcomes: {
                /** @enum {string} */
                outcome: "kept" | "double" | "cancelled" | "refunded" | "unpaid" | "released" | "wrong-screening" | "unknown";
                sequence: number;
            }[];
            scans: components["schemas"]["DoorScan"][];
        };
        Screen: {
            capacity: number;
            formats: string[];
            id: string;
            name: string;
            slug: string;
            turnaroundMinutes: number;
            venueId: string;
            wheelchairPlaces: number;
        };
        ScreenChange: {
            capacity?: number;
            formats?: string[];
            name?: string;
            slug?: string;
            turnaroundMinutes?: number;
            wheelchairPlaces?: number;
        };
        Screening: {
            cancelled: boolean;
            discussionMinutes: number;
            editionId: string;
            filmMinutes: number;
            guestIds: string[];
            id: string;
            introductionMinutes: number;
            itemId: string;
            /** @enum {string} */
            kind: "public" | "press-and-industry" | "school";
            languages: string[];
            notes: components["schemas"]["Localised"];
            screenId: string;
            /**
             * Format: zoned-date-time
             * @description RFC 9557: wall time, offset and zone
             * @example 2026-06-24T20:45:00+02:00[Europe/Zurich]
             */
            startsAt: string;
            subtitles: string[];
            version: number;
        };
        ScreeningDetails: {
            discussionMinutes?: number;
            filmMinutes?: number;
            guestIds?: string[];
            introductionMinutes?: number;
            itemId?: string;
            /** @enum {string} */
            kind?: "public" | "press-and-industry" | "school";
            languages?: string[];
            notes?: components["schemas"]["Localised"];
            screenId?: string;
            /**
             * Format: given-time
             * @description RFC 9557 (2026-06-24T20:45:00+02:00[Europe/Zurich]), RFC 3339, or without an offset: on the edition’s clocks
             * @example 2026-06-24T20:45
             */
            startsAt?: string;
            subtitles?: string[];
        };
        ScreeningReleases: {
            ofEdition: components["schemas"]["SeatRelease"][];
            /** @description In place of the edition’s; null: the edition’s stand */
            own: components["schemas"]["SeatRelease"][] | null;
        };
        /** @description null gives the screening back to its edition. */
        ScreeningReleasesToSet: {
            releases: components["schemas"]["SeatRelease"][] | null;
        };
        ScreeningSheetToSend: {
            /** @enum {string} */
            dryRun?: "yes" | "no";
            /** Format: binary */
            file: string;
        };
        ScreeningToPlace: {
            discussionMinutes?: number;
            filmMinutes?: number;
            guestIds?: string[];
            introductionMinutes?: number;
            itemId: string;
            /** @enum {string} */
            kind?: "public" | "press-and-industry" | "school";
            languages?: string[];
            notes?: components["schemas"]["Localised"];
            screenId: string;
            /**
             * Format: given-time
             * @description RFC 9557 (2026-06-24T20:45:00+02:00[Europe/Zurich]), RFC 3339, or without an offset: on the edition’s clocks
             * @example 2026-06-24T20:45
             */
            startsAt: string;
            subtitles?: string[];
        };
        /** @description null: free seating */
        ScreenSeatMap: {
            seatMap: components["schemas"]["KeptSeatMap"];
        };
        ScreenToCreate: {
            capacity: number;
            formats?: string[];
            name: string;
            slug?: string;
            turnaroundMinutes?: number;
            wheelchairPlaces?: number;
        };
        /** @description docs/rules/seat-maps.md#format */
        SeatMap: {
            /** @enum {string} */
            format: "cartelera-seat-map";
            levels: {
                curve?: number;
                key: string;
                name: components["schemas"]["Localised"];
                rows: {
                    gapBefore?: number;
                    row: string;
                    seats: {
                        /** @enum {string} */
                        kind?: "ordinary" | "restricted-view" | "wheelchair" | "companion" | "removed";
                        seat: string;
                        x: number;
                    }[];
                }[];
            }[];
            /** @enum {number} */
            version: 1;
        };
        SeatMapToSet: {
            /** @description A seat map; the answer names the first fault and where it is */
            map: {
                [key: string]: unknown;
            };
            /** @description Of the map it was drawn over, 0 where there was none: else refused as stale */
            version?: number;
        };
        /** @description From so many minutes before a screening starts, seats that nobody took go to another allocation. */
        SeatRelease: {
            minutesBefore: number;
            /** @enum {string} */
            to: "public" | "press" | "guests" | "pass-holders" | "sponsors" | "wheelchair" | "companion" | "standby";
            /** @enum {string} */
            what: "public" | "press" | "guests" | "pass-holders" | "sponsors" | "wheelchair" | "companion" | "standby" | "no-shows";
        };
        SeatReleasesToSet: {
            releases: components["schemas"]["SeatRelease"][];
        };
        SeatsToBlock: {
            /** @enum {string} */
            kind: "public" | "press" | "guests" | "pass-holders" | "sponsors" | "wheelchair" | "companion" | "standby";
            /** @description Which numbered seats, as many as `seats` */
            places?: string[];
            seats: number;
            why: string;
        };
        SeatsToBuy: {
            /** @description A discount code, vouchers, numbers of passes with their secrets */
            codes?: {
                code: string;
                secret?: string;
            }[];
            email: string;
            /** @enum {string} */
            language: "en" | "es" | "de" | "fr";
            lines: {
                /** @enum {string} */
                allocation?: "public" | "press" | "guests" | "pass-holders" | "sponsors" | "wheelchair" | "companion" | "standby";
                /** @description Numbered seats that were chosen, as many as `quantity`; left out, the best available */
                places?: string[];
                priceId: string;
                quantity: number;
                screeningId: string;
            }[];
            name: string;
            /** @enum {string} */
            way: "free" | "counter" | "counter-card" | "card" | "transfer" | "voucher" | "invoice";
        };
        SeatsToHold: {
            /** @enum {string} */
            allocation?: "public" | "press" | "guests" | "pass-holders" | "sponsors" | "wheelchair" | "companion" | "standby";
            /** @description Numbered seats that were chosen, as many as `quantity`; left out, the best available */
            places?: string[];
            priceId: string;
            quantity: number;
            screeningId: string;
        };
        SeatsToMove: {
            /** @enum {string} */
            from: "public" | "press" | "guests" | "pass-holders" | "sponsors" | "wheelchair" | "companion" | "standby";
            /** @description Which numbered seats, as many as `seats` */
            places?: string[];
            seats: number;
            /** @enum {string} */
            to: "public" | "press" | "guests" | "pass-holders" | "sponsors" | "wheelchair" | "companion" | "standby";
            why: string;
        };
        SecretToRenew: {
            /** @description For so long the secret before signs, too; 24 unless said otherwise */
            hours?: number;
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
        /** @description The whole value of the field; null keeps it empty. */
        SettledValue: {
            value?: unknown;
        };
        Showing: {
            /** @description Least minutes from the end of one to the start of the next */
            apartMinutes: number;
            /** @description People expected at each screening */
            demand: number | null;
            discussions: {
                guestIds: string[];
                minutes: number;
                wanted: number;
            };
            gala: boolean;
            introductionMinutes: number;
            itemId: string;
            premiere: boolean;
            /** @enum {string} */
            press: "before" | "after" | "anywhere";
            print: {
                format: string;
                keys: {
                    /**
                     * Format: zoned-date-time
                     * @description RFC 9557: wall time, offset and zone
                     * @example 2026-06-24T20:45:00+02:00[Europe/Zurich]
                     */
                    from: string;
                    screenIds: string[] | null;
                    /**
                     * Format: zoned-date-time
                     * @description RFC 9557: wall time, offset and zone
                     * @example 2026-06-24T20:45:00+02:00[Europe/Zurich]
                     */
                    to: string;
                }[];
                movesMinutes: number | null;
                name: string;
                windows: {
                    /**
                     * Format: zoned-date-time
                     * @description RFC 9557: wall time, offset and zone
                     * @example 2026-06-24T20:45:00+02:00[Europe/Zurich]
                     */
                    from: string;
                    /**
                     * Format: zoned-date-time
                     * @description RFC 9557: wall time, offset and zone
                     * @example 2026-06-24T20:45:00+02:00[Europe/Zurich]
                     */
                    to: string;
                }[];
            } | null;
            /** @description Minutes from the midnight of the festival day: 23:30 = 1410, 01:00 = 1500 */
            startsWithin: {
                from: number;
                to: number;
            } | null;
            /** @description Screenings of each kind in all, those of the draft included */
            wanted: {
                "press-and-industry": number;
                public: number;
                school: number;
            };
        };
        Showings: {
            pinnedIds: string[];
            showings: components["schemas"]["Showing"][];
        };
        ShowingToSet: {
            /** @description Least minutes from the end of one to the start of the next */
            apartMinutes: number;
            /** @description People expected at each screening */
            demand: number | null;
            discussions: {
                guestIds: string[];
                minutes: number;
                wanted: number;
            };
            gala: boolean;
            introductionMinutes: number;
            premiere: boolean;
            /** @enum {string} */
            press: "before" | "after" | "anywhere";
            print: {
                format: string;
                keys: {
                    /**
                     * Format: given-time
                     * @description RFC 9557 (2026-06-24T20:45:00+02:00[Europe/Zurich]), RFC 3339, or without an offset: on the edition’s clocks
                     * @example 2026-06-24T20:45
                     */
                    from: string;
                    screenIds: string[] | null;
                    /**
                     * Format: given-time
                     * @description RFC 9557 (2026-06-24T20:45:00+02:00[Europe/Zurich]), RFC 3339, or without an offset: on the edition’s clocks
                     * @example 2026-06-24T20:45
                     */
                    to: string;
                }[];
                movesMinutes: number | null;
                name: string;
                windows: {
                    /**
                     * Format: given-time
                     * @description RFC 9557 (2026-06-24T20:45:00+02:00[Europe/Zurich]), RFC 3339, or without an offset: on the edition’s clocks
                     * @example 2026-06-24T20:45
                     */
                    from: string;
                    /**
                     * Format: given-time
                     * @description RFC 9557 (2026-06-24T20:45:00+02:00[Europe/Zurich]), RFC 3339, or without an offset: on the edition’s clocks
                     * @example 2026-06-24T20:45
                     */
                    to: string;
                }[];
            } | null;
            /** @description Minutes from the midnight of the festival day: 23:30 = 1410, 01:00 = 1500 */
            startsWithin: {
                from: number;
                to: number;
            } | null;
            /** @description Screenings of each kind in all, those of the draft included */
            wanted: {
                "press-and-industry": number;
                public: number;
                school: number;
            };
        };
        /** @description The map a screening was opened with, and how each place stands */
        ShownPlaces: {
            map: components["schemas"]["SeatMap"];
            places: {
                /** @enum {string} */
                allocation: "public" | "press" | "guests" | "pass-holders" | "sponsors" | "wheelchair" | "companion" | "standby";
                place: string;
                /** @enum {string} */
                state: "free" | "held" | "sold" | "blocked";
            }[];
            screeningId: string;
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
        Solving: {
            /** @enum {string} */
            aim: "improve" | "repair";
            answer: {
                points: components["schemas"]["TimetablePoints"];
                /** @description null when `known` names this version */
                screenings: {
                    discussion: boolean;
                    /** @description Of a screening, or of one that is still to be made */
                    id: string;
                    itemId: string;
                    /** @enum {string} */
                    kind: "public" | "press-and-industry" | "school";
                    minutes: number;
                    moved: boolean;
                    screenId: string;
                    /**
                     * Format: zoned-date-time
                     * @description RFC 9557: wall time, offset and zone
                     * @example 2026-06-24T20:45:00+02:00[Europe/Zurich]
                     */
                    startsAt: string;
                }[] | null;
                soft: number;
                unplaced: {
                    id: string;
                    itemId: string;
                    /** @enum {string} */
                    kind: "public" | "press-and-industry" | "school";
                }[];
                version: string;
            } | null;
            /** @description No timetable has fewer points */
            bound: number | null;
            /** @description An answer was taken over; undone unless the board was changed since */
            canUndo: boolean;
            curve: {
                seconds: number;
                soft: number;
                unplaced: number;
            }[];
            feasibleAfterMs: number | null;
            /** @enum {string} */
            phase: "starting" | "placing" | "improving" | "rebuilding" | "paused" | "over" | "failed";
            seconds: number;
            seed: number;
            wishedSeconds: number;
        } | null;
        SolvingStarted: {
            /** @description What is wrong with what is asked; then nothing is solved (docs/rules/timetable-faults.md) */
            faults: {
                about: {
                    id: string;
                    /** @enum {string} */
                    thing: "day" | "screen" | "item" | "print" | "screening" | "guest" | "venue" | "problem";
                }[];
                /** @enum {string} */
                fault: "no-days" | "too-many" | "id-twice" | "id-unknown" | "with-itself" | "print-told-twice" | "two-premieres" | "days-disordered" | "wrong-number" | "ends-before-it-begins" | "outside-the-days" | "screen-without-hours" | "longer-than-every-window" | "pins-collide" | "pin-on-wrong-format";
                field?: string;
                most?: number;
                value?: number;
            }[];
            solving: components["schemas"]["Solving"];
        };
        SolvingSteer: {
            /** @enum {string} */
            steer: "pause" | "resume" | "stop";
        };
        SolvingToStart: {
            /** @enum {string} */
            aim: "improve" | "repair";
            /** @enum {string} */
            from: "draft" | "scratch";
            seconds: number;
            /** @default 1 */
            seed: number;
        };
        StandbyAdmitted: {
            counts: {
                admitted: number;
                capacity: number;
                expected: number;
                outside: number;
                standbyFree: number;
            };
            orderNumber: string;
            tickets: {
                number: string;
                place: string | null;
                ticketId: string;
            }[];
            total: components["schemas"]["Money"];
        };
        StandbyToAdmit: {
            /** @description The device or entrance */
            door: string;
            priceId: string;
            /** @description People who come in together */
            quantity: number;
            /**
             * @description How the money is taken: in cash unless said
             * @enum {string}
             */
            way?: "counter" | "counter-card";
        };
        Still: {
            credit: string;
            description: components["schemas"]["Localised"];
            filmId: string;
            height: number;
            id: string;
            /** @enum {string} */
            mediaType: "image/jpeg" | "image/png" | "image/tiff" | "image/webp";
            name: string;
            /** @description In bytes */
            size: number;
            /** @description In pixels */
            width: number;
        };
        StillChange: {
            credit?: string;
            description?: components["schemas"]["Localised"];
        };
        StillToSend: {
            credit: string;
            /** @description What it shows: a JSON object of texts by language */
            description: string;
            /** Format: binary */
            file: string;
        };
        StoredDocument: {
            editionId: string;
            filmIds: string[];
            id: string;
            /** @enum {string} */
            kind: "programme-entry" | "release" | "interview" | "review" | "press-kit" | "news" | "catalogue" | "dcp" | "spreadsheet" | "other";
            language: string;
            mediaType: string;
            name: string;
            reader: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            receivedAt: string;
            receivedBy: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            removedAt: string;
        };
        Subscriber: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            confirmedAt: string;
            email: string;
            id: string;
            /** @enum {string} */
            language: "en" | "es" | "de" | "fr";
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            leftAt: string;
            name: string;
            topics: components["schemas"]["LetterTopic"][];
        };
        Suggestions: components["schemas"]["FieldMeant"][];
        SuppressedMailbox: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            at: string;
            /** @description SHA-256 of the mailbox, in hexadecimal */
            digest: string;
            /** @description Empty when everything about it was deleted */
            email: string;
            told: string;
            /** @enum {string} */
            why: "bounce" | "complaint" | "staff";
        };
        TakenOver: {
            moved: string[];
            placed: string[];
            takenOut: string[];
        };
        TakingOver: {
            /** @default false */
            takeOut: boolean;
        };
        Ticket: {
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            admittedAt: string;
            /** @enum {string} */
            allocation: "public" | "press" | "guests" | "pass-holders" | "sponsors" | "wheelchair" | "companion" | "standby";
            code: string;
            id: string;
            number: string;
            orderId: string;
            /**
             * @description Its numbered seat; null with free seating
             * @example stalls/C/12
             */
            place: string | null;
            price: components["schemas"]["Money"];
            priceId: string;
            screeningId: string;
            /** @enum {string} */
            state: "valid" | "cancelled";
        };
        /** @description Ed25519; the public half in base64url */
        TicketKey: {
            id: number;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            madeAt: string;
            publicKey: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            retiredAt: string;
        };
        TicketsToExchange: {
            fromScreeningId: string;
            toScreeningId: string;
            /** @enum {string} */
            way?: "counter" | "counter-card";
        };
        TicketsToRefund: {
            ticketIds: string[];
            why: string;
        };
        TicketToAdmit: {
            /** @description What was scanned, or the number typed */
            code: string;
            /** @description The device or entrance */
            door: string;
        };
        Timetable: {
            clashes: components["schemas"]["Clash"][];
            edition: components["schemas"]["Edition"];
            filmMinutes: {
                [key: string]: number;
            };
            filmTitles: {
                [key: string]: string;
            };
            guests: components["schemas"]["Guest"][];
            items: components["schemas"]["ProgrammeItem"][];
            screenings: components["schemas"]["Screening"][];
            venues: components["schemas"]["Venue"][];
            windows: components["schemas"]["OpeningWindow"][];
        };
        TimetableConflict: {
            dates?: string[];
            guestIds?: string[];
            itemIds?: string[];
            /** @enum {string} */
            part?: "screens" | "days" | "day-parts" | "spans" | "there" | "on-the-way" | "filled" | "shared";
            /** @description A print has the id of its item */
            printIds?: string[];
            /** @enum {string} */
            rule: "screen" | "opening" | "format" | "print" | "key" | "pinned" | "forbidden" | "guest" | "guest-present" | "film-at-once" | "apart" | "premiere" | "press" | "starts-within" | "pair";
            screenIds?: string[];
            screeningIds?: string[];
        }[];
        TimetableJudgement: {
            points: components["schemas"]["TimetablePoints"];
            soft: number;
            unplaced: string[];
            violations: {
                guestId?: string;
                missing?: number;
                /** @enum {string} */
                rule: "screen" | "opening" | "format" | "print" | "key" | "pinned" | "forbidden" | "guest" | "guest-present" | "film-at-once" | "apart" | "premiere" | "press" | "starts-within" | "pair";
                screeningIds: string[];
            }[];
        };
        /** @description Points by rule (docs/rules/timetable.md#points); fewer are better */
        TimetablePoints: {
            closeness?: number;
            "day-balance"?: number;
            demand?: number;
            discussions?: number;
            "guest-dawn"?: number;
            "guest-days"?: number;
            holes?: number;
            "prime-time"?: number;
            "same-audience"?: number;
            "same-day"?: number;
            "same-day-part"?: number;
            "same-venue"?: number;
            "staff-days"?: number;
            "tidy-starts"?: number;
        };
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
        ToldChange: {
            entry: {
                cancelled: boolean;
                discussionMinutes: number;
                filmMinutes: number;
                guestIds: string[];
                id: string;
                introductionMinutes: number;
                itemId: string;
                /** @enum {string} */
                kind: "public" | "press-and-industry" | "school";
                languages: string[];
                notes: components["schemas"]["Localised"];
                screenId: string;
                /**
                 * Format: zoned-date-time
                 * @description RFC 9557: wall time, offset and zone
                 * @example 2026-06-24T20:45:00+02:00[Europe/Zurich]
                 */
                startsAt: string;
                subtitles: string[];
            };
            itemId: string;
            screeningId: string;
            /** @enum {string} */
            what: "added";
        } | {
            entry: {
                cancelled: boolean;
                discussionMinutes: number;
                filmMinutes: number;
                guestIds: string[];
                id: string;
                introductionMinutes: number;
                itemId: string;
                /** @enum {string} */
                kind: "public" | "press-and-industry" | "school";
                languages: string[];
                notes: components["schemas"]["Localised"];
                screenId: string;
                /**
                 * Format: zoned-date-time
                 * @description RFC 9557: wall time, offset and zone
                 * @example 2026-06-24T20:45:00+02:00[Europe/Zurich]
                 */
                startsAt: string;
                subtitles: string[];
            };
            itemId: string;
            screeningId: string;
            /** @enum {string} */
            what: "removed";
        } | {
            from: {
                screenId: string;
                /**
                 * Format: zoned-date-time
                 * @description RFC 9557: wall time, offset and zone
                 * @example 2026-06-24T20:45:00+02:00[Europe/Zurich]
                 */
                startsAt: string;
            };
            itemId: string;
            screeningId: string;
            to: {
                screenId: string;
                /**
                 * Format: zoned-date-time
                 * @description RFC 9557: wall time, offset and zone
                 * @example 2026-06-24T20:45:00+02:00[Europe/Zurich]
                 */
                startsAt: string;
            };
            /** @enum {string} */
            what: "moved";
        } | {
            from: {
                screenId: string;
                /**
                 * Format: zoned-date-time
                 * @description RFC 9557: wall time, offset and zone
                 * @example 2026-06-24T20:45:00+02:00[Europe/Zurich]
                 */
                startsAt: string;
            };
            itemId: string;
            screeningId: string;
            /** @enum {string} */
            what: "cancelled";
        } | {
            itemId: string;
            screeningId: string;
            to: {
                screenId: string;
                /**
                 * Format: zoned-date-time
                 * @description RFC 9557: wall time, offset and zone
                 * @example 2026-06-24T20:45:00+02:00[Europe/Zurich]
                 */
                startsAt: string;
            };
            /** @enum {string} */
            what: "reinstated";
        } | {
            from: {
                discussionMinutes?: number;
                filmMinutes?: number;
                guestIds?: string[];
                introductionMinutes?: number;
                itemId?: string;
                /** @enum {string} */
                kind?: "public" | "press-and-industry" | "school";
                languages?: string[];
                notes?: components["schemas"]["Localised"];
                subtitles?: string[];
            };
            itemId: string;
            screeningId: string;
            to: {
                discussionMinutes?: number;
                filmMinutes?: number;
                guestIds?: string[];
                introductionMinutes?: number;
                itemId?: string;
                /** @enum {string} */
                kind?: "public" | "press-and-industry" | "school";
                languages?: string[];
                notes?: components["schemas"]["Localised"];
                subtitles?: string[];
            };
            /** @enum {string} */
            what: "changed";
        };
        TouchedScreening: {
            itemId: string;
            others: {
                free: number;
                id: string;
                screenId: string;
                /**
                 * Format: zoned-date-time
                 * @description RFC 9557: wall time, offset and zone
                 * @example 2026-06-24T20:45:00+02:00[Europe/Zurich]
                 */
                startsAt: string;
            }[];
            screeningId: string;
            seatsSold: number;
            /** @description null: it finds no place */
            to: {
                screenId: string;
                /**
                 * Format: zoned-date-time
                 * @description RFC 9557: wall time, offset and zone
                 * @example 2026-06-24T20:45:00+02:00[Europe/Zurich]
                 */
                startsAt: string;
            } | null;
        };
        TransferMatch: {
            due: components["schemas"]["Money"];
            name: string;
            number: string;
            orderId: string;
            /** @enum {string} */
            state: "unpaid" | "paid" | "cancelled" | "refunded" | "expired";
            version: number;
        };
        TransferToTake: {
            amount: number;
            /** @description The bank’s own reference: the same one is entered for an order once */
            why: string;
        };
        Venue: {
            access: string;
            address: string;
            city: string;
            /**
             * @description ISO 3166-1 alpha-2
             * @example BO
             */
            country: string;
            id: string;
            name: string;
            otherNames: string[];
            position: {
                latitude: number;
                longitude: number;
            } | null;
            screens: components["schemas"]["Screen"][];
            slug: string;
        };
        VenueChange: {
            access?: string;
            address?: string;
            city?: string;
            /**
             * @description ISO 3166-1 alpha-2
             * @example BO
             */
            country?: string;
            name?: string;
            otherNames?: string[];
            position?: {
                latitude: number;
                longitude: number;
            } | null;
            slug?: string;
        };
        VenueToCreate: {
            access?: string;
            address?: string;
            city?: string;
            /**
             * @description ISO 3166-1 alpha-2
             * @example BO
             */
            country: string;
            name: string;
            otherNames?: string[];
            position?: {
                latitude: number;
                longitude: number;
            } | null;
            slug?: string;
        };
        Voucher: {
            balance: number;
            code: string;
            currency: string;
            editionId: string;
            email: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            endsAt: string;
            id: string;
            name: string;
            orderId: string;
            value: number;
        };
        VoucherOffer: {
            /** @description null: none */
            offer: {
                /** @description What they are worth, in minor units */
                amounts: number[];
                /** @description How long each pays, from the day on which it is paid */
                months: number;
            } | null;
        };
        VoucherToIssue: {
            /** @description Empty: no letter is sent */
            email: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            endsAt: string;
            /** @description For nothing */
            isGift?: boolean;
            /** @enum {string} */
            language?: "en" | "es" | "de" | "fr";
            name: string;
            value: number;
            /** @enum {string} */
            way?: "counter" | "counter-card";
        };
        WaitingRequest: {
            allocationId: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            askedAt: string;
            editionId: string;
            email: string;
            /** @enum {string|null} */
            ended: "taken" | "declined" | "lapsed" | "left" | "removed" | "closed" | null;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            endedAt: string;
            endedBy: string | null;
            endedWhy: string;
            id: string;
            /** @enum {string} */
            kind: "public" | "wheelchair";
            /** @enum {string} */
            language: "en" | "es" | "de" | "fr";
            /** @description On its list, in the order of confirming */
            number: number | null;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            offeredUntil: string;
            party: {
                priceId: string;
                quantity: number;
            }[];
            quantity: number;
            screeningId: string;
            /** @description How often somebody behind got an offer first */
            skips: number;
            /** @enum {string} */
            state: "unconfirmed" | "waiting" | "offered" | "ended";
        };
        WaitingRoom: {
            /** @description SHA-256 of the seed, hexadecimal */
            commitment: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            committedAt: string;
            /** @description People may come in so long before the sale */
            doorsMinutes: number;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            drawnAt: string;
            editionId: string;
            /**
             * Format: date-time
             * @description From then on the shop is open to everybody
             * @example 2026-06-24T18:45:00Z
             */
            endedAt: string;
            lastPlace: number;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            opensAt: string;
            paces: {
                admitted: number;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 * @example 2026-06-24T18:45:00Z
                 */
                at: string;
                places: number;
                seconds: number;
            }[];
            /** @description Places that were given */
            people: number;
            /** @description Let in at once; 0: the line stands still */
            places: number;
            /** @description For one address of the network within an hour */
            placesPerAddress: number;
            /** @description Between two batches */
            seconds: number;
            /** @description Hexadecimal; null until the draw */
            seed: string | null;
            /** @description So long the shop is open for a place */
            visitMinutes: number;
            /** @description Places whose turn has not come */
            waiting: number;
            /** @description Zero bits that begin the hash a browser looks for: each more doubles the work */
            workBits: number;
        };
        WaitingRoomRules: {
            bounds: {
                doorsMinutes: [
                    number,
                    number
                ];
                places: [
                    number,
                    number
                ];
                placesPerAddress: [
                    number,
                    number
                ];
                seconds: [
                    number,
                    number
                ];
                visitMinutes: [
                    number,
                    number
                ];
                workBits: [
                    number,
                    number
                ];
            };
            usual: {
                /** @description People may come in so long before the sale */
                doorsMinutes: number;
                /** @description Let in at once; 0: the line stands still */
                places: number;
                /** @description For one address of the network within an hour */
                placesPerAddress: number;
                /** @description Between two batches */
                seconds: number;
                /** @description So long the shop is open for a place */
                visitMinutes: number;
                /** @description Zero bits that begin the hash a browser looks for: each more doubles the work */
                workBits: number;
            };
        };
        /** @description What is left out stays as it is. */
        WaitingRoomToSet: {
            /** @description People may come in so long before the sale */
            doorsMinutes?: number;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            opensAt?: string;
            /** @description Let in at once; 0: the line stands still */
            places?: number;
            /** @description For one address of the network within an hour */
            placesPerAddress?: number;
            /** @description Between two batches */
            seconds?: number;
            /** @description So long the shop is open for a place */
            visitMinutes?: number;
            /** @description Zero bits that begin the hash a browser looks for: each more doubles the work */
            workBits?: number;
        };
        WaitingToRemove: {
            why: string;
        };
        /** @description Milliseconds within which half, 95 and 99 of 100, and all were done */
        Waits: {
            count: number;
            longest: number;
            p50: number;
            p95: number;
            p99: number;
        };
        Webhook: {
            enabled: boolean;
            /**
             * Format: date-time
             * @description Until when the secret before the last signs, too
             * @example 2026-06-24T18:45:00Z
             */
            formerUntil: string;
            /**
             * Format: date-time
             * @description When its address answered 410, which turned it off
             * @example 2026-06-24T18:45:00Z
             */
            goneAt: string;
            id: string;
            kinds: ("timetable.released" | "screening.changed" | "screening.cancelled" | "order.paid" | "ticket.admitted")[];
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            madeAt: string;
            madeBy: string;
            name: string;
            /** Format: uri */
            url: string;
        };
        WebhookChange: {
            enabled?: boolean;
            kinds?: ("timetable.released" | "screening.changed" | "screening.cancelled" | "order.paid" | "ticket.admitted")[];
            name?: string;
            /** Format: uri */
            url?: string;
        };
        WebhookMessage: {
            attempts: number;
            /** @description Byte for byte what is sent */
            body: string;
            /** @description Its webhook-id, the same at every try */
            id: string;
            /** @enum {string} */
            kind: "timetable.released" | "screening.changed" | "screening.cancelled" | "order.paid" | "ticket.admitted";
            lastError: string;
            lastStatus: number | null;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            nextAttemptAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            sentAt: string;
            /** @enum {string} */
            state: "waiting" | "arrived" | "resting" | "kept";
            webhookId: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             * @example 2026-06-24T18:45:00Z
             */
            writtenAt: string;
        };
        WebhookToMake: {
            kinds: ("timetable.released" | "screening.changed" | "screening.cancelled" | "order.paid" | "ticket.admitted")[];
            name: string;
            /** Format: uri */
            url: string;
        };
        WindowsToSet: {
            windows: {
                /**
                 * Format: given-time
                 * @description RFC 9557 (2026-06-24T20:45:00+02:00[Europe/Zurich]), RFC 3339, or without an offset: on the edition’s clocks
                 * @example 2026-06-24T20:45
                 */
                closes: string;
                /**
                 * Format: given-time
                 * @description RFC 9557 (2026-06-24T20:45:00+02:00[Europe/Zurich]), RFC 3339, or without an offset: on the edition’s clocks
                 * @example 2026-06-24T20:45
                 */
                opens: string;
                screenId: string;
            }[];
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    removeAccreditation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accreditationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    decideAccreditation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accreditationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccreditationDecision"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Approve, decline or withdraw an accreditation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accreditation"];
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
    undoAccreditationDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accreditationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Take an approval or a refusal back before its letter goes out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accreditation"];
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
    undoAdmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Take an admission back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Admission"];
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
    showBasket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A basket with the seats it still holds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Basket"];
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
    holdSeats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeatsToHold"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Hold seats for a basket */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Basket"];
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
    releaseHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lineId: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    changePlaces: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lineId: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlacesToChoose"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Give a line of a basket other numbered seats */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Basket"];
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
    placeOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required, 8 to 200 characters: the same key again gives the same answer again. */
                "idempotency-key"?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderToPlace"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Order what the basket holds */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
    listGifts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Every gift that was paid for an appeal, by its receipt, the newest first; also those given back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gift"][];
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
    takeGift: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required, 8 to 200 characters: the same key again gives the same answer again. */
                "idempotency-key"?: string;
            };
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiftToTake"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Take a gift at the counter, named or not: its receipt is there at once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
    exportGifts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The same as a table for spreadsheets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
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
    listMonthlyGifts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is given to an appeal every month: running, promised and ended */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonthlyGift"][];
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
    takeDeliveryReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportToTake"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Take a bounce or a complaint as it came by mail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportTaken"];
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
    removeDiscountCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                codeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    restoreDiscountCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                codeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    showDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A document’s text and every claim in it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentWithText"];
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
    removeDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    exportCase: {
        parameters: {
            query?: {
                /** @description The line that says why it is a case */
                why?: string;
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A corrected document as a case folder, from which the reader can be taught */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
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
    correctClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimToCorrect"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say what words of a document say of a field */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentWithText"];
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
    restoreClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimToWithdraw"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Let words say again what was withdrawn */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentWithText"];
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
    withdrawClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimToWithdraw"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say that words do not say what was read from them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentWithText"];
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
    listCorrections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What people said of a document, in the order in which they said it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Corrections"];
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
    assignDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentToAssign"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which film a document speaks of, where the reader was wrong or could not tell */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentWithText"];
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
    restoreDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    suggestFields: {
        parameters: {
            query: {
                end: number;
                /** @description UTF-16 offset into the document’s text */
                start?: number;
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What words of a document could be, the likeliest field first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestions"];
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
    listDoor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screeningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Everyone who has a ticket for a screening */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoorList"];
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
    admitTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screeningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketToAdmit"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Check a ticket at the door and let its holder in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoorTold"];
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
    printDoorList: {
        parameters: {
            query?: {
                language?: "en" | "es" | "de" | "fr";
            };
            header?: never;
            path: {
                screeningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The tickets of a screening on paper, with boxes to tick */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    setReEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screeningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReEntryToSet"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say whether people may leave a screening and come back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoorScreening"];
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
    admitStandby: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required, 8 to 200 characters: the same key again gives the same answer again. */
                "idempotency-key"?: string;
            };
            path: {
                screeningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StandbyToAdmit"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sell free seats of the standby line at the door and let people in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandbyAdmitted"];
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
    keepScans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScansToKeep"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send what a device scanned, and hear what others did */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScansTold"];
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
    listEditions: {
        parameters: {
            query?: {
                /** @description From 1 */
                page?: number;
                /** @description At most 500; else 50 */
                perPage?: number;
                /** @description Every word must occur; accents and case do not count. */
                search?: string;
                /** @description A minus in front turns the order round. */
                sort?: "name" | "starts" | "-name" | "-starts";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    showAccreditationTerms: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whether one may ask for accreditation, and what books press seats */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccreditationTermsAtDesk"];
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
    setAccreditationTerms: {
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
                "application/json": components["schemas"]["AccreditationTermsToSet"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Open or close accreditation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccreditationTerms"];
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
    listAccreditations: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Everybody who asked for accreditation, the newest first, with who decided what and when */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accreditation"][];
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
    showAvailability: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is left of each released screening */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Availabilities"];
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
    showAward: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The audience award of an edition, with its result once that is opened */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardShown"];
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
    setAward: {
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
                "application/json": components["schemas"]["AwardRules"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Let the audience vote, or say anew how long and how many it takes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Award"];
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
    openAward: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Open the result to everybody, for good; no vote is taken after it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Award"];
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
    showTurnout: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description How many came and voted, screening by screening; nothing of what they voted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardTurnout"][];
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
    openBasket: {
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
                "application/json": components["schemas"]["BasketToOpen"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Open a basket for a buyer, with seats of up to 30 lines if they are given */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Basket"];
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
    listCampaigns: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The appeals of an edition, with what came in for each */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignRow"][];
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
    addCampaign: {
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
                "application/json": components["schemas"]["CampaignToSet"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Begin an appeal */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
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
    setCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignToSet"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say anew what an appeal asks for; what was given stays */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
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
    showDemand: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description How much screenings are wished for, in numbers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
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
    listDiscountCodes: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Discount codes, with how many orders used each */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscountCode"][];
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
    makeDiscountCode: {
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
                "application/json": components["schemas"]["DiscountCodeToSet"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A new discount code */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscountCode"];
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
    setDiscountCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                codeId: string;
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscountCodeToSet"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say a discount code’s limits anew */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscountCode"];
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
    listDisputes: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Card payments that buyers dispute with their bank: those that are not decided first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeOfOrder"][];
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
    listDocuments: {
        parameters: {
            query?: {
                /** @description From 1 */
                page?: number;
                /** @description At most 500; else 50 */
                perPage?: number;
                /** @description Every word must occur; accents and case do not count. */
                search?: string;
                /** @description A minus in front turns the order round. */
                sort?: "name" | "received" | "kind" | "-name" | "-received" | "-kind";
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Documents that came in, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        perPage: number;
                        rows: components["schemas"]["DocumentRow"][];
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
    receiveDocument: {
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
                "multipart/form-data": components["schemas"]["DocumentToSend"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send a file: it is read, and what it states joins the record */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Received"];
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
    rereadDocuments: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Read every document of an edition again with today’s reader */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reread"];
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
    doorScreenings: {
        parameters: {
            query: {
                /** @description ISO 8601 */
                day: string;
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The screenings of a festival day, for choosing a door */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoorScreening"][];
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
    takeEvening: {
        parameters: {
            query: {
                /** @description ISO 8601 */
                day: string;
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Everything a device needs to check tickets without a network for a festival day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoorEvening"];
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
    exportEdition: {
        parameters: {
            query?: {
                /** @description Buyers, visitors and readers too */
                people?: "yes" | "no";
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Everything of an edition as a ZIP of CSV and JSON */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
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
    listFilms: {
        parameters: {
            query?: {
                /** @description From 1 */
                page?: number;
                /** @description At most 500; else 50 */
                perPage?: number;
                removed?: boolean;
                /** @description Every word must occur; accents and case do not count. */
                search?: string;
                sectionId?: string;
                /** @description A minus in front turns the order round. */
                sort?: "title" | "year" | "director" | "minutes" | "-title" | "-year" | "-director" | "-minutes";
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Films of an edition */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        perPage: number;
                        rows: components["schemas"]["FilmRow"][];
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
    createFilm: {
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
                "application/json": components["schemas"]["FilmToCreate"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Add a film by hand; its facts count as settled */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Film"];
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
    showPressKit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
                filmId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description How a film’s press kit is offered, and its stills */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PressKitAtDesk"];
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
    setPressKit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
                filmId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PressKitRules"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Offer a film’s press kit, at once or from a moment on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PressKit"];
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
    packPressKitPDF: {
        parameters: {
            query?: {
                language?: "en" | "es" | "de" | "fr";
            };
            header?: never;
            path: {
                editionId: string;
                filmId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A public film’s press kit as PDF, whatever its embargo */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    packPressKitZIP: {
        parameters: {
            query?: {
                language?: "en" | "es" | "de" | "fr";
            };
            header?: never;
            path: {
                editionId: string;
                filmId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A public film’s press kit as ZIP, whatever its embargo */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
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
    listGuests: {
        parameters: {
            query?: {
                /** @description From 1 */
                page?: number;
                /** @description At most 500; else 50 */
                perPage?: number;
                /** @description Every word must occur; accents and case do not count. */
                search?: string;
                /** @description A minus in front turns the order round. */
                sort?: "name" | "arrives" | "-name" | "-arrives";
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description People who come to the edition */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        perPage: number;
                        rows: components["schemas"]["Guest"][];
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
    createGuest: {
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
                "application/json": components["schemas"]["GuestToCreate"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Add a guest */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Guest"];
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
    listInvoices: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Invoices and credit notes, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceRow"][];
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
    listItems: {
        parameters: {
            query?: {
                /** @description From 1 */
                page?: number;
                /** @description At most 500; else 50 */
                perPage?: number;
                /** @description Every word must occur; accents and case do not count. */
                search?: string;
                sectionId?: string;
                /** @description A minus in front turns the order round. */
                sort?: "title" | "section" | "minutes" | "-title" | "-section" | "-minutes";
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What can be shown: films, and bundles of films in an order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        perPage: number;
                        rows: components["schemas"]["ProgrammeItemRow"][];
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
    createItem: {
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
                "application/json": components["schemas"]["ProgrammeItemToCreate"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Make a film, or films in an order, something that can be shown */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeItem"];
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
    listMailings: {
        parameters: {
            query?: {
                /** @description From 1 */
                page?: number;
                /** @description At most 500; else 50 */
                perPage?: number;
                /** @description Every word must occur; accents and case do not count. */
                search?: string;
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Newsletters, the newest first, with what became of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        perPage: number;
                        rows: components["schemas"]["MailingWithFigures"][];
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
    writeMailing: {
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
                "application/json": components["schemas"]["MailingToWrite"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Begin a newsletter: a draft */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mailing"];
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
    previewMailing: {
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
                "application/json": components["schemas"]["MailingToPreview"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A newsletter as its readers will get it, before it is kept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailingPreview"];
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
    listNews: {
        parameters: {
            query?: {
                /** @description From 1 */
                page?: number;
                /** @description At most 500; else 50 */
                perPage?: number;
                /** @description Every word must occur; accents and case do not count. */
                search?: string;
                /** @description A minus in front turns the order round. */
                sort?: "published" | "title" | "-published" | "-title";
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description News, drafts too, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        perPage: number;
                        rows: components["schemas"]["News"][];
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
    publishNews: {
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
                "application/json": components["schemas"]["NewsToPublish"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Write a piece of news: published now unless publishedAt says otherwise */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["News"];
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
    beginNextEdition: {
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
                "application/json": components["schemas"]["NextEditionToBegin"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Make an edition as this one was: settings, sections, hours, prices, passes, on the same weekdays */
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
    listOpeningWindows: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description When the screens may be used */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningWindow"][];
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
    setOpeningWindows: {
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
                "application/json": components["schemas"]["WindowsToSet"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say anew when the screens may be used */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningWindow"][];
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
    listOrders: {
        parameters: {
            query?: {
                /** @description From 1 */
                page?: number;
                /** @description At most 500; else 50 */
                perPage?: number;
                screeningId?: string;
                /** @description Every word must occur; accents and case do not count. */
                search?: string;
                /** @description A minus in front turns the order round. */
                sort?: "placedAt" | "name" | "number" | "total" | "-placedAt" | "-name" | "-number" | "-total";
                state?: "unpaid" | "paid" | "cancelled" | "refunded" | "expired";
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Orders, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        perPage: number;
                        rows: components["schemas"]["OrderRow"][];
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
    sellAtCounter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required, 8 to 200 characters: the same key again gives the same answer again. */
                "idempotency-key"?: string;
            };
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CounterSale"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sell at the counter: ordered and paid at once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
    listPassProducts: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Kinds of pass, with their rules */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PassProduct"][];
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
    makePassProduct: {
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
                "application/json": components["schemas"]["PassProductToSet"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A new kind of pass */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PassProduct"];
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
    setPassProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
                productId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassProductToSet"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say the rules of a kind of pass anew, also for passes that were issued */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PassProduct"];
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
    listPasses: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Passes, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pass"][];
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
    issuePass: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required, 8 to 200 characters: the same key again gives the same answer again. */
                "idempotency-key"?: string;
            };
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassToIssue"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sell or give a pass: its order is paid at once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
    showPaymentTerms: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description How orders of an edition may be paid */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentTerms"];
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
    setPaymentTerms: {
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
                "application/json": components["schemas"]["PaymentTermsToSet"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say how orders of an edition may be paid from now on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentTermsSaid"];
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
    listPeople: {
        parameters: {
            query?: {
                /** @description From 1 */
                page?: number;
                /** @description At most 500; else 50 */
                perPage?: number;
                /** @description Every word must occur; accents and case do not count. */
                search?: string;
                /** @description A minus in front turns the order round. */
                sort?: "name" | "films" | "-name" | "-films";
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description People credited on the films of an edition */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        perPage: number;
                        rows: components["schemas"]["PersonRow"][];
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
    listPressEntries: {
        parameters: {
            query?: {
                /** @description From 1 */
                page?: number;
                /** @description At most 500; else 50 */
                perPage?: number;
                /** @description Every word must occur; accents and case do not count. */
                search?: string;
                /** @description A minus in front turns the order round. */
                sort?: "title" | "outlet" | "film" | "-title" | "-outlet" | "-film";
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Reviews, interviews and news about the films of an edition */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        perPage: number;
                        rows: components["schemas"]["PressRow"][];
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
    showPressReview: {
        parameters: {
            query?: {
                filmId?: string;
                kind?: "review" | "interview" | "news";
                /** @description As the entries write it */
                outlet?: string;
                /** @description BCP 47 */
                writtenIn?: string;
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description All coverage of an edition by day, counted by outlet and kind */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PressReview"];
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
    exportPressReviewCSV: {
        parameters: {
            query?: {
                filmId?: string;
                kind?: "review" | "interview" | "news";
                language?: "en" | "es" | "de" | "fr";
                /** @description As the entries write it */
                outlet?: string;
                /** @description BCP 47 */
                writtenIn?: string;
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The press review of an edition as CSV */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
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
    exportPressReviewPDF: {
        parameters: {
            query?: {
                filmId?: string;
                kind?: "review" | "interview" | "news";
                language?: "en" | "es" | "de" | "fr";
                /** @description As the entries write it */
                outlet?: string;
                /** @description BCP 47 */
                writtenIn?: string;
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The press review of an edition as PDF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    listPressSeats: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Who of the accredited has a seat for which screening, by start */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PressSeat"][];
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
    listPrices: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Price categories */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Price"][];
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
    setPrices: {
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
                "application/json": components["schemas"]["PricesToSet"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say the price categories anew, in the edition’s currency */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Price"][];
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
    showProgramme: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What the public sees of an edition since the last release, in one read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
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
    listProposals: {
        parameters: {
            query?: {
                /** @description From 1 */
                page?: number;
                /** @description At most 500; else 50 */
                perPage?: number;
                /** @description Every word must occur; accents and case do not count. */
                search?: string;
                /** @description A minus in front turns the order round. */
                sort?: "date" | "film" | "venue" | "-date" | "-film" | "-venue";
                state?: "open" | "accepted" | "declined";
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Screenings that documents state */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        perPage: number;
                        rows: components["schemas"]["ProposalRow"][];
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
    buySeats: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required, 8 to 200 characters: the same key again gives the same answer again. */
                "idempotency-key"?: string;
            };
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeatsToBuy"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Order seats in one act, without a basket before: all of them or none */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
    listRefunds: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refunds that wait for a person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwedRefund"][];
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
    listRehearsals: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The certificates of an edition’s rehearsed sales with their curves, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rehearsal"][];
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
    listReleases: {
        parameters: {
            query?: {
                /** @description From 1 */
                page?: number;
                /** @description At most 500; else 50 */
                perPage?: number;
                /** @description Every word must occur; accents and case do not count. */
                search?: string;
                /** @description A minus in front turns the order round. */
                sort?: "version" | "-version";
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Released versions of the timetable with their told differences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        perPage: number;
                        rows: components["schemas"]["Release"][];
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
    releaseTimetable: {
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
                "application/json": components["schemas"]["ReleaseToMake"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Release the draft timetable as the next version */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleasedTimetable"];
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
    previewRelease: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What the next release would tell the public */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToldChange"][];
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
    placeScreening: {
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
                "application/json": components["schemas"]["ScreeningToPlace"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Put a programme item on a screen at a time, in the draft */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedScreening"];
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
    importScreenings: {
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
                "multipart/form-data": components["schemas"]["ScreeningSheetToSend"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Put the screenings of a spreadsheet into the draft, and tell what is wrong with the other rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedScreenings"];
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
    listSeatReleases: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description When seats that are set aside go to others */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatRelease"][];
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
    setSeatReleases: {
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
                "application/json": components["schemas"]["SeatReleasesToSet"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say anew when seats that are set aside go to others */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatRelease"][];
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
                /** @description A minus in front turns the order round. */
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    listShowings: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description How items are to be shown, where anybody has said so, and the screenings that are pinned */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Showings"];
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
    showSolving: {
        parameters: {
            query?: {
                known?: string;
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description How far the solver has come, with its best answer so far; null when nothing was started */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Solving"];
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
    startSolving: {
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
                "application/json": components["schemas"]["SolvingToStart"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Start solving the draft timetable, in place of what was being solved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SolvingStarted"];
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
    findConflict: {
        parameters: {
            query: {
                screening: string;
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why the answer has no place for a screening: the fewest rules that cannot be had together */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimetableConflict"];
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
    steerSolving: {
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
                "application/json": components["schemas"]["SolvingSteer"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Pause the solver, let it go on, or end it and keep its best answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Solving"];
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
    takeOverTimetable: {
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
                "application/json": components["schemas"]["TakingOver"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Make the solver’s best answer the draft timetable */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenOver"];
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
    undoTakeOver: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Make the draft timetable what it was before the last answer was taken over */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenOver"];
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
    listTouched: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The screenings with seats sold that the answer moves, and the showings to offer instead */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TouchedScreening"][];
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
    showTimetable: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The draft timetable with everything a board needs, and its clashes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timetable"];
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
    checkPlacement: {
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
                "application/json": components["schemas"]["PlacementToCheck"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What a screening would clash with at a place and time; changes nothing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clash"][];
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
    judgeDraft: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What the draft timetable breaks and costs by the solver’s rules */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimetableJudgement"];
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
    findTransfer: {
        parameters: {
            query: {
                text: string;
            };
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Orders whose number stands in a line of a bank’s statement */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferMatch"][];
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
    showVoucherOffer: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Which vouchers the public pages offer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoucherOffer"];
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
    setVoucherOffer: {
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
                "application/json": components["schemas"]["VoucherOffer"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which vouchers the public pages offer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoucherOffer"];
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
    listVouchers: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Vouchers with what is left of them, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Voucher"][];
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
    issueVoucher: {
        parameters: {
            query?: never;
            header?: {
                /** @description Required, 8 to 200 characters: the same key again gives the same answer again. */
                "idempotency-key"?: string;
            };
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoucherToIssue"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sell or give a voucher: its order is paid at once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
    showWaitingRoom: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The waiting room of an edition’s sale, and its line */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingRoom"];
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
    setWaitingRoom: {
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
                "application/json": components["schemas"]["WaitingRoomToSet"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Give the sale a waiting room, or change its opening and its pace */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingRoom"];
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
    endWaitingRoom: {
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Open the shop to everybody */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingRoom"];
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
    importEdition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["EditionFileToSend"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bring an exported edition in, whole or not at all */
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
    showFilm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                filmId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A film with the documents and claims it stands on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilmWithSources"];
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
    removeFilm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                filmId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    settleFact: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that the change is made against; `stale` (412) when it has changed. */
                "if-match"?: string;
            };
            path: {
                field: "title" | "originalTitle" | "otherTitles" | "year" | "countries" | "minutes" | "colour" | "languages" | "subtitles" | "genres" | "certificate" | "directors" | "writers" | "producers" | "cinematographers" | "editors" | "composers" | "sound" | "cast" | "productionCompanies" | "distributors" | "worldSales" | "awards" | "screenings" | "premiere" | "quotes" | "synopsis" | "synopsisAuthor" | "guestsPresent" | "articleAuthor" | "publication" | "interviewee" | "biographies";
                filmId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettledValue"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Settle a field: the whole value, or null to keep it empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Film"];
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
    unsettleFact: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that the change is made against; `stale` (412) when it has changed. */
                "if-match"?: string;
            };
            path: {
                field: "title" | "originalTitle" | "otherTitles" | "year" | "countries" | "minutes" | "colour" | "languages" | "subtitles" | "genres" | "certificate" | "directors" | "writers" | "producers" | "cinematographers" | "editors" | "composers" | "sound" | "cast" | "productionCompanies" | "distributors" | "worldSales" | "awards" | "screenings" | "premiere" | "quotes" | "synopsis" | "synopsisAuthor" | "guestsPresent" | "articleAuthor" | "publication" | "interviewee" | "biographies";
                filmId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Give a field back to what the documents state */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Film"];
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
    listNameQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                filmId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Names of a film that may be somebody else’s name, and what was answered */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NameQuestion"][];
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
    answerNameQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                filmId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameAnswer"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say whether two people, or two names of companies, are one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NameQuestion"][];
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
    changeFilmNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that the change is made against; `stale` (412) when it has changed. */
                "if-match"?: string;
            };
            path: {
                filmId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteChange"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The house’s own words about a film */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Film"];
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
    exportPosterQuotesPDF: {
        parameters: {
            query?: {
                language?: "en" | "es" | "de" | "fr";
            };
            header?: never;
            path: {
                filmId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The quotes placed beside a film in large type, a page each */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    exportPosterQuotesTXT: {
        parameters: {
            query?: {
                language?: "en" | "es" | "de" | "fr";
            };
            header?: never;
            path: {
                filmId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The quotes placed beside a film as text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain; charset=utf-8": string;
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
    addPressEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                filmId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PressEntryToAdd"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Add an entry about a film; unpublished unless said otherwise */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PressEntry"];
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
    listPullQuotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                filmId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The quotes from articles about a film, placed or not */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullQuote"][];
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
    restoreFilm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                filmId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    addStill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                filmId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["StillToSend"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Add a still to a film */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Still"];
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
    hideGiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                giftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Take a giver’s name off the appeal’s page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hidden: boolean;
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
    printReceipt: {
        parameters: {
            query?: {
                language?: "en" | "es" | "de" | "fr";
            };
            header?: never;
            path: {
                giftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The receipt of a gift for printing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    printYearReceipt: {
        parameters: {
            query?: {
                language?: "en" | "es" | "de" | "fr";
            };
            header?: never;
            path: {
                giftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description One receipt of all gifts that came from the same address in the year of this one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    removeGuest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                guestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    changeGuest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                guestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestChange"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Change a guest */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Guest"];
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
    restoreGuest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                guestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    showHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    showInvoiceIssuer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Who writes the organisation’s invoices, and the countries whose VAT is known */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuerOfInvoices"];
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
    setInvoiceIssuer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceIssuer"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say who writes the organisation’s invoices from now on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceIssuer"];
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
    printInvoice: {
        parameters: {
            query?: {
                language?: "en" | "es" | "de" | "fr";
            };
            header?: never;
            path: {
                invoiceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An invoice or a credit note for printing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    showItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description One programme item */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeItem"] & {
                        removed: boolean;
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
    removeItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    changeItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeItemChange"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Change a programme item */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeItem"];
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
    restoreItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    setShowing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShowingToSet"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say how an item is to be shown, in place of what was said before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Showing"];
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
    checkLedger: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Where seats, tickets, orders and money disagree; none when the books are sound */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerProblem"][];
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
    listLetters: {
        parameters: {
            query?: {
                /** @description From 1 */
                page?: number;
                /** @description At most 500; else 50 */
                perPage?: number;
                /** @description Every word must occur; accents and case do not count. */
                search?: string;
                state?: "waiting" | "sent" | "failed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Letters that wait, went or could not go, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        perPage: number;
                        rows: components["schemas"]["Letter"][];
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
    countReaders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadersQuestion"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description How many readers a newsletter would go to now, by language */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readers"];
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
    showMailing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mailingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A newsletter with what became of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailingWithFigures"];
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
    removeMailing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mailingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    changeMailing: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that the change is made against; `stale` (412) when it has changed. */
                "if-match"?: string;
            };
            path: {
                mailingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailingChange"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Change a newsletter that is not on its way */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mailing"];
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
    listMailingCopies: {
        parameters: {
            query?: {
                /** @description From 1 */
                page?: number;
                /** @description At most 500; else 50 */
                perPage?: number;
                /** @description Every word must occur; accents and case do not count. */
                search?: string;
                state?: "due" | "claimed" | "handed-over" | "sent" | "refused" | "in-doubt" | "left-out";
            };
            header?: never;
            path: {
                mailingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whom a newsletter went to, and what became of each letter */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        perPage: number;
                        rows: components["schemas"]["MailingCopy"][];
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
    scheduleMailing: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that the change is made against; `stale` (412) when it has changed. */
                "if-match"?: string;
            };
            path: {
                mailingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailingSchedule"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Let a newsletter go, now or at a moment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mailing"];
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
    settleDoubts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mailingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DoubtsToSettle"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Clear up letters that nobody knows of, by the mail server’s log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoubtsSettled"];
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
    stopMailing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mailingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Take a scheduled newsletter back, or stop one on its way */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mailing"];
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
    testMailing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mailingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailingTest"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send a newsletter to oneself, as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sentTo: string;
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
    showMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    endMonthlyGift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                monthlyGiftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Charge a monthly gift no more; what was given stays, and its giver is told */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        whyEnded: "giver" | "desk" | "appeal-over" | "not-begun" | "not-paid" | "disputed";
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
    removeNews: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                newsId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    changeNews: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                newsId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewsChange"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Change a piece of news */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["News"];
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
    restoreNews: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                newsId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    findOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An order with its tickets, screenings and money */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderSheet"];
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
    cancelOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that the change is made against; `stale` (412) when it has changed. */
                "if-match"?: string;
            };
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Cancelling"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Cancel an order that is not paid, or was free */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
    exchangeTickets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketsToExchange"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Exchange the tickets of an order for one screening against another one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
    issueInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceRecipient"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The invoice of an order, written if there is none */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
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
    listOrderLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The letters about an order, those that came back among them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Letter"][];
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
    payOrder: {
        parameters: {
            query?: {
                way?: "counter" | "counter-card";
            };
            header?: {
                /** @description The ETag of the answer that the change is made against; `stale` (412) when it has changed. */
                "if-match"?: string;
            };
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Take the money for an order at the counter */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
    beginPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentToBegin"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Begin to pay an order by card, or go on with the payment that is open */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BegunPayment"];
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
    refundOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that the change is made against; `stale` (412) when it has changed. */
                "if-match"?: string;
            };
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Refunding"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Give the money back and the seats free */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
    refundTickets: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that the change is made against; `stale` (412) when it has changed. */
                "if-match"?: string;
            };
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketsToRefund"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Give the money of some tickets back and their seats free */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
    resendOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Resending"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send the order’s letter again, to a corrected name or address if given */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
    printTickets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The tickets of an order for printing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    takeTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferToTake"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Enter a bank transfer that came for an order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        came: "paid" | "late-and-paid" | "returned";
                        order: components["schemas"]["Order"];
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
    changeOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationChange"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Give the organisation another name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
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
    removePassProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    restorePassProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    showPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description One person with all credits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonWithCredits"];
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
    changePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonChange"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Settle a name or a biography; null gives it back to the documents */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
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
    listPressContacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The press list, by name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PressContact"][];
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
    addPressContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PressContactDraft"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Enter somebody on the press list */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PressContact"];
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
    exportPressList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The press list as a table for spreadsheets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
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
    removePressContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    changePressContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PressContactChange"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say anew who somebody on the press list is; another address is another contact */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PressContact"];
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
    restorePressContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    importPressContacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PressListToImport"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Enter a table (CSV) on the press list: all of it, or nothing when a row is wrong */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        imported: number;
                        /** @description Rows about people who were taken off the list */
                        stayOff: number;
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
    removePressEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pressEntryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    changePressEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pressEntryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PressEntryChange"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Change an entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PressEntry"];
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
    publishPressEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pressEntryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Show an entry to the public */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PressEntry"];
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
    addPullQuote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pressEntryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PullQuoteToAdd"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Take words of an article for a quote */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullQuote"];
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
    restorePressEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pressEntryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    withdrawPressEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pressEntryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Take an entry off the public pages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PressEntry"];
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
    acceptProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalAcceptance"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Place the stated screening, as stated or elsewhere */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedScreening"];
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
    declineProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Leave the stated screening out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
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
    reopenProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Undo the declining */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
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
    removePullQuote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pullQuoteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Take a quote away; its article stays */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        removed: true;
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
    changePullQuote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pullQuoteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PullQuoteChange"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Place a quote on the film’s page, translate it, or take other words */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullQuote"];
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
    payOutRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                refundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundToPayOut"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Enter that a person gave owed money back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
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
    removeScreening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screeningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    changeScreening: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that the change is made against; `stale` (412) when it has changed. */
                "if-match"?: string;
            };
            path: {
                screeningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScreeningDetails"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Change a screening */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedScreening"];
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
    setAllocations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screeningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllocationsToSet"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say anew for whom the seats of a screening are set aside */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"][];
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
    blockSeats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screeningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeatsToBlock"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Give free seats of an allocation to nobody */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"][];
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
    moveSeats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screeningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeatsToMove"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Move free seats from one allocation to another */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"][];
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
    unblockSeats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screeningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeatsToBlock"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Give blocked seats of an allocation free again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"][];
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
    cancelScreening: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that the change is made against; `stale` (412) when it has changed. */
                "if-match"?: string;
            };
            path: {
                screeningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Cancel a screening, in the draft: the next release tells the public */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Screening"];
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
    showLedger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screeningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The seats of a screening and every move of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ledger"];
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
    moveScreening: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that the change is made against; `stale` (412) when it has changed. */
                "if-match"?: string;
            };
            path: {
                screeningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceToMoveTo"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Move a screening to another screen or time */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedScreening"];
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
    pinScreening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screeningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PinToSet"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say whether a screening stays where it stands when the timetable is solved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pin"];
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
    showPlaces: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screeningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The numbered seats of a screening and how they stand */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownPlaces"];
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
    listScreeningPrices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screeningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What seats of a released screening cost at the counter */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Price"][];
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
    planBulkRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screeningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dry run: who gets how much for a cancelled screening, by which way, and what the last run did */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkRefund"];
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
    startBulkRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screeningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRefundToStart"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refund everybody with tickets for a cancelled screening, or offer them another one first */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundRun"];
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
    reinstateScreening: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that the change is made against; `stale` (412) when it has changed. */
                "if-match"?: string;
            };
            path: {
                screeningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Take the cancelling back, in the draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Screening"];
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
    renewSeating: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screeningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Open a screening’s seats anew by what its screen has now; only while nobody has a seat */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"][];
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
    restoreScreening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screeningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    listScreeningReleases: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screeningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description When seats of a screening that are set aside go to others */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningReleases"];
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
    setScreeningReleases: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screeningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScreeningReleasesToSet"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say for one screening when its seats go to others, in place of its edition */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningReleases"];
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
    listWaiting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screeningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Who waits or waited for seats of a screening, by place */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        requests: components["schemas"]["WaitingRequest"][];
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
    explainPlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screeningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Why a screening of the draft stands where it stands, and what its next best places would cost */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceExplained"];
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
    removeScreen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    changeScreen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screenId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScreenChange"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Change an auditorium */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Screen"];
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
    restoreScreen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    showSeatMap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The map of a screen with numbered seats */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreenSeatMap"];
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
    setSeatMap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screenId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeatMapToSet"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Give a screen a map; it counts for screenings that are opened from now on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreenSeatMap"];
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
    removeSeatMap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                screenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Give a screen free seating; it counts for screenings that are opened from now on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreenSeatMap"];
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    removeStill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                stillId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    changeStill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                stillId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StillChange"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say anew whose a still is and what it shows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Still"];
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
    restoreStill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                stillId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    showStill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                stillId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A still at most 1600 pixels a side */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
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
    listSubscribers: {
        parameters: {
            query?: {
                /** @description From 1 */
                page?: number;
                /** @description At most 500; else 50 */
                perPage?: number;
                /** @description Every word must occur; accents and case do not count. */
                search?: string;
                /** @description A minus in front turns the order round. */
                sort?: "email" | "since" | "-email" | "-since";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Who gets letters, and who did */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        perPage: number;
                        rows: components["schemas"]["Subscriber"][];
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
    removeSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subscriberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    exportSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subscriberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Everything that is kept about a reader, with the proof of consent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptAboutReader"];
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
    listSuppressed: {
        parameters: {
            query?: {
                /** @description From 1 */
                page?: number;
                /** @description At most 500; else 50 */
                perPage?: number;
                /** @description Every word must occur; accents and case do not count. */
                search?: string;
                /** @description A minus in front turns the order round. */
                sort?: "at" | "email" | "-at" | "-email";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Addresses that nothing goes to, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        perPage: number;
                        rows: components["schemas"]["SuppressedMailbox"][];
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
    suppressMailbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailboxToSuppress"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Let nothing go to an address any more but letters of orders */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
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
    liftSuppression: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                digest: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    listTicketKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The public halves of the keys that sign tickets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketKey"][];
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
    rotateTicketKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign tickets with a new key from now on; the earlier ones still verify */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        keyId: number;
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
    cancelTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Cancelling"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Cancel one ticket of an order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    listVenues: {
        parameters: {
            query?: {
                /** @description From 1 */
                page?: number;
                /** @description At most 500; else 50 */
                perPage?: number;
                /** @description Every word must occur; accents and case do not count. */
                search?: string;
                /** @description A minus in front turns the order round. */
                sort?: "name" | "city" | "-name" | "-city";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Venues with their screens, by name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        perPage: number;
                        rows: components["schemas"]["Venue"][];
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
    createVenue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VenueToCreate"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Add a venue, without screens */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Venue"];
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
    removeVenue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                venueId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    changeVenue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                venueId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VenueChange"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Change a venue */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Venue"];
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
    restoreVenue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                venueId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    createScreen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                venueId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScreenToCreate"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Add an auditorium to a venue */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Screen"];
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
    removeWaiting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaitingToRemove"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Take a request off a waiting list, with a reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingRequest"];
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
    showWaitingRoomRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What a waiting room usually begins with, and the bounds of each rule */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingRoomRules"];
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
    replayWebhookMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send a message once more, the same bytes under the same id */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookMessage"];
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
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Addresses that are told what happens here */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"][];
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
    makeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookToMake"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Begin to tell an address what happens here */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeWebhook"];
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
    removeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    changeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookChange"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Change what a webhook is told and where, or turn it off and on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
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
    listWebhookMessages: {
        parameters: {
            query?: {
                /** @description From 1 */
                page?: number;
                /** @description At most 500; else 50 */
                perPage?: number;
                /** @description Every word must occur; accents and case do not count. */
                search?: string;
            };
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What an address was told, byte for byte, and what it answered; newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        perPage: number;
                        rows: components["schemas"]["WebhookMessage"][];
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
    renewWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecretToRenew"];
            };
        };
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Draw a new secret for a webhook; for some hours the one before signs, too */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeWebhook"];
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
    sendKeptMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send everything that was kept while a webhook was off */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sent: number;
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
}
