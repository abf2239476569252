"""Makes one event in pretix with one product and a quota, and a token for its API; prints what is needed to buy."""

import datetime
import json
import os
from decimal import Decimal

from django.utils.timezone import now
from django_scopes import scopes_disabled
from pretix.base.models import Event, Organizer, Team

with scopes_disabled():
    organizer = Organizer.objects.create(
        slug="bench", name="Bench", plugins="pretix.plugins.banktransfer"
    )
    event = Event.objects.create(
        organizer=organizer,
        slug="bench",
        name="Bench",
        date_from=now() + datetime.timedelta(days=30),
        currency="BOB",
        plugins="pretix.plugins.banktransfer",
    )
    event.set_defaults()
    # What is paid by transfer is ordered at once, as at a counter.
    event.settings.payment_banktransfer__enabled = True
    event.settings.payment_banktransfer_ack = True
    event.settings.payment_banktransfer_bank_details_type = "other"
    event.settings.payment_banktransfer_bank_details = "Bench"
    event.settings.attendee_names_asked = False
    event.settings.order_email_asked_twice = False
    event.settings.invoice_address_asked = False
    event.settings.invoice_address_required = False
    item = event.items.create(name="Full", default_price=Decimal("40.00"), admission=True)
    quota = event.quotas.create(name="House", size=int(os.environ["BENCH_SEATS"]))
    quota.items.add(item)
    event.live = True
    event.save()
    team = Team.objects.create(
        organizer=organizer,
        name="Bench",
        all_events=True,
        all_event_permissions=True,
        all_organizer_permissions=True,
    )
    token = team.tokens.create(name="Bench")
    print(json.dumps({"item": item.pk, "token": token.token}))
