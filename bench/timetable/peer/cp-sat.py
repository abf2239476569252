"""A timetable by OR-Tools CP-SAT: a plain model of the question on standard input (question.ts), its answer on standard
output. It asks all hard rules but `press` after, and the points of all rules but holes, staff days and closeness."""

import json
import sys
from itertools import combinations

from ortools.sat.python import cp_model

SCALE = 1000
DAWN = 10 * 60
PRIME = (18 * 60, 21 * 60)

question = json.load(sys.stdin)
screenings = question["screenings"]
days = question["days"]
grid = question["grid"]
model = cp_model.CpModel()


class Wanted:
    """The variables of one screening."""

    def __init__(self, number, wanted):
        self.__dict__.update(wanted)
        self.steps = model.new_int_var(question["from"] // grid, question["to"] // grid, f"start {number}")
        self.start = self.steps * grid + self.offGrid
        self.held = model.new_bool_var(f"held {number}") if self.discussion else 0
        self.minutes = self.shortest + self.discussion * self.held
        self.end = self.start + self.minutes
        self.options = []
        for option in self.places:
            chosen = model.new_bool_var("")
            spans = [[-(-(first - self.offGrid) // grid), (last - self.offGrid) // grid] for first, last in option["starts"]]
            spans = [span for span in spans if span[0] <= span[1]]
            model.add_linear_expression_in_domain(
                self.steps, cp_model.Domain.from_intervals(spans)
            ).only_enforce_if(chosen)
            if self.discussion:
                model.add(self.held == option["held"]).only_enforce_if(chosen)
            self.options.append((option["screen"], option["held"], chosen))
        model.add_exactly_one(chosen for _, _, chosen in self.options)
        self.on = by(self.options, lambda option: option[0])
        self.at = by(self.options, lambda option: question["venues"][option[0]])
        self.days = within_spans(self.start, [(day["from"], day["to"] - 1) for day in days])
        clock = self.start - sum(day["midnight"] * here for day, here in zip(days, self.days))
        self.clock = model.new_int_var(-1440, 2880, "")
        model.add(self.clock == clock)


def by(options, name):
    """One literal for each name that options have, true where one of them is chosen."""
    found = {}
    for option in options:
        found.setdefault(name(option), []).append(option[2])
    return {key: either(literals) for key, literals in found.items()}


def either(literals):
    if len(literals) == 1:
        return literals[0]
    literal = model.new_bool_var("")
    model.add_max_equality(literal, literals)
    return literal


def both(one, other):
    literal = model.new_bool_var("")
    model.add_bool_or([one.negated(), other.negated(), literal])
    model.add_implication(literal, one)
    model.add_implication(literal, other)
    return literal


def within_spans(minute, spans):
    """One literal for each span (its last minute included), exactly one of them true."""
    literals = [model.new_bool_var("") for _ in spans]
    model.add_exactly_one(literals)
    for literal, (first, last) in zip(literals, spans):
        model.add_linear_constraint(minute, first, last).only_enforce_if(literal)
    return literals


wanted = [Wanted(number, it) for number, it in enumerate(screenings)]

for screen, turnaround in enumerate(question["turnarounds"]):
    model.add_no_overlap(
        model.new_optional_interval_var(
            it.start, length + turnaround, it.start + length + turnaround, chosen, ""
        )
        for it in wanted
        for on, held, chosen in it.options
        for length in [it.shortest + it.discussion * held]
        if on == screen
    )

# What rivals.ts of the solver says for an order that is not allowed; its negative for one of which nothing is asked.
NEVER = 1_000_000_000


def ask(order, early, late, minutes, *literals):
    """So many minutes lie between the two where all the literals are true."""
    if minutes == -NEVER:
        return
    if minutes == NEVER:
        model.add_bool_or([order.negated(), *(literal.negated() for literal in literals)])
    else:
        model.add(early.end + minutes <= late.start).only_enforce_if([order, *literals])


for rival in question["rivals"]:
    one, other = wanted[rival["one"]], wanted[rival["other"]]
    first = model.new_bool_var("")

    elsewhere = None
    orders = [
        (first, one, other, rival["leadsHere"], rival["leadsAway"], rival["followedWithin"]),
        (first.negated(), other, one, rival["followsHere"], rival["followsAway"], rival["followsWithin"]),
    ]
    for order, early, late, here, away, _ in orders:
        ask(order, early, late, here)
        if away <= here:
            continue
        if elsewhere is None:
            elsewhere = model.new_bool_var("")
            for venue, there in one.at.items():
                if venue in other.at:
                    model.add_bool_or([there.negated(), other.at[venue], elsewhere])
                else:
                    model.add_implication(there, elsewhere)
        ask(order, early, late, away, elsewhere)
    for order, early, late, _, _, within in orders:
        if within >= 0:
            model.add(order == 1)
            model.add(late.start - early.end <= within)
            for screen in one.on.keys() | other.on.keys():
                model.add(one.on.get(screen, 0) == other.on.get(screen, 0))
    for held_here, held_there in rival["guest"]:
        together = [
            it.held if held else it.held.negated()
            for it, held in ((one, held_here), (other, held_there))
            if it.discussion
        ]
        for venue, here in one.at.items():
            for venue_there, there in other.at.items():
                minutes = question["travel"][venue][venue_there]
                for order, early, late, *_ in orders:
                    ask(order, early, late, minutes, here, there, *together)


points = []


def pay(amount, literal):
    points.append(round(amount * SCALE) * literal)


def points_of_rules():
    for it in wanted:
        for screen, chosen in it.on.items():
            if it.demand[screen]:
                pay(it.demand[screen], chosen)
        past_half = model.new_int_var(0, 29, "")
        model.add_modulo_equality(past_half, it.clock + 1440, 30)
        tidy, quarter, other = within_spans(past_half, [(0, 0), (15, 15), (1, 29)])
        pay(0.2, quarter)
        pay(1, other)
        if it.gala:
            early, prime, late = within_spans(it.clock, [(-1440, PRIME[0] - 1), PRIME, (PRIME[1] + 1, 2880)])
            pay(10, early)
            pay(10, late)
        attending = list(it.guests) + ([it.held] * it.guestsIfHeld if it.discussion else [])
        if attending:
            dawn, _ = within_spans(it.clock, [(-1440, DAWN - 1), (DAWN, 2880)])
            pay(3 * len(it.guests), dawn)
            if it.discussion and it.guestsIfHeld:
                pay(3 * it.guestsIfHeld, both(dawn, it.held))
    for series in question["series"]:
        own = [wanted[number] for number in series]
        parts = {it: within_spans(it.clock, [(-1440, 719), (720, 1019), (1020, 1259), (1260, 2880)]) for it in own}
        for one, other in combinations(own, 2):
            alike(zip(one.days, other.days), 8 / (len(own) - 1))
            alike(zip(parts[one], parts[other]), 4 / (len(own) - 1))
            venues = one.at.keys() & other.at.keys()
            alike([(one.at[venue], other.at[venue]) for venue in venues], 2 / (len(own) - 1))
    for one, other, amount in question["audiences"]:
        one, other = wanted[one], wanted[other]
        before, after, at_once = (model.new_bool_var("") for _ in range(3))
        model.add_bool_or([before, after, at_once])
        model.add(one.end <= other.start).only_enforce_if(before)
        model.add(other.end <= one.start).only_enforce_if(after)
        pay(amount, at_once)
    for numbers, most in question["discussions"]:
        missing = model.new_int_var(0, most, "")
        model.add(missing >= most - sum(wanted[number].held for number in numbers))
        pay(15, missing)
    for always, if_held in question["guests"]:
        attends = [model.new_bool_var("") for _ in days]
        for day, there in enumerate(attends):
            for number in always:
                model.add_implication(wanted[number].days[day], there)
            for number in if_held:
                it = wanted[number]
                model.add_bool_or([it.days[day].negated(), it.held.negated(), there])
            pay(5, there)
        # The first day is free.
        if always:
            points.append(-5 * SCALE)
        else:
            any_day = model.new_bool_var("")
            model.add_bool_or([*attends, any_day.negated()])
            pay(-5, any_day)
    for numbers, shares in question["balance"]:
        of_day = []
        for day in range(len(days)):
            minutes = []
            for number in numbers:
                it = wanted[number]
                minutes.append(it.shortest * it.days[day])
                if it.discussion:
                    minutes.append(it.discussion * both(it.days[day], it.held))
            of_day.append(sum(minutes))
        for share, minutes in zip(shares, of_day):
            difference = model.new_int_var(0, 10**9, "")
            awry = SCALE * minutes - round(share * SCALE) * sum(of_day)
            model.add(difference >= awry)
            model.add(difference >= -awry)
            thousandths = model.new_int_var(0, 10**9, "")
            model.add(120 * thousandths >= difference)
            points.append(thousandths)


def alike(pairs, amount):
    """Both literals of one of the pairs are true."""
    same = model.new_bool_var("")
    for one, other in pairs:
        model.add_bool_or([one.negated(), other.negated(), same])
    pay(amount, same)


def moved():
    for it in wanted:
        if it.before is None:
            continue
        stays = model.new_bool_var("")
        chosen = [
            literal
            for screen, held, literal in it.options
            if (screen, held) == (it.before["screen"], it.before["held"])
        ]
        if chosen:
            model.add_implication(stays, chosen[0])
            model.add(it.start == it.before["start"]).only_enforce_if(stays)
            model.add_hint(it.steps, (it.before["start"] - it.offGrid) // grid)
        else:
            model.add(stays == 0)
        pay(1, stays.negated())


moved() if question["aim"] == "fewest-moved" else points_of_rules()
model.minimize(sum(points))
solver = cp_model.CpSolver()
solver.parameters.max_time_in_seconds = question["seconds"]
solver.parameters.num_workers = question["threads"]
solver.parameters.random_seed = 1
status = solver.solve(model)
found = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)


def placement(it):
    screen, held, _ = next(option for option in it.options if solver.boolean_value(option[2]))
    return {"screen": screen, "start": solver.value(it.steps) * grid + it.offGrid, "held": held}


print(
    json.dumps(
        {
            "proven": status == cp_model.OPTIMAL,
            "least": solver.best_objective_bound / SCALE,
            "placements": [placement(it) for it in wanted] if found else None,
        }
    )
)
