using System.Globalization;
using CommunityBot.Messages;
using CommunityBot.OwnData;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

/// <summary>Reads everything that is kept about somebody, in the columns of <c>OwnDataKind</c>.</summary>
internal sealed class OwnDataRows(LiteDbSession db, long person)
{
    private readonly OwnDataNames _names = new(db);

    public IEnumerable<BsonValue?[]> Of(DataKind kind) => kind switch
    {
        DataKind.Person => db.Find("people", person) is { } me
            ? [[me["name"], FormerNames(me), me["school"], me["department"], me["title"], me["number"], me["email"]]]
            : [],
        DataKind.Account => Rows(
            By("bound_at", Theirs("accounts")), "channel", "user_id", "bound_at", "used_at", "language", "reachable", "menu", "question", "wrong_guesses",
            "wait_until"),
        DataKind.Code => By("expires_at", Theirs("binding_codes").UnionBy(Where("binding_codes", "made_by"), code => code.Key()))
            .Select(code => (BsonValue?[])[_names.Person(code, "person_id"), _names.Person(code, "made_by"), code["expires_at"], code["used_at"]]),
        DataKind.Link => Rows(By("expires_at", Theirs("private_links")), "purpose", "expires_at", "once", "used_at"),
        DataKind.Guess => db.Find("guesses", $"person {person.ToString(CultureInfo.InvariantCulture)}") is { } guess
            ? Rows([guess], "wrong", "last_at", "wait_until")
            : [],
        DataKind.Calendar => Rows(By("made_at", Theirs("calendar_addresses")), "made_at", "fetched_at"),
        DataKind.Entry => Theirs("calendar_stamps") is { Count: > 0 } stamps
            ? [[(long)stamps.Count, stamps.Max(stamp => stamp.Number("changed_at"))]]
            : [],
        DataKind.Place => Theirs("memberships")
            .OrderBy(place => _names.Community(place)!.AsString, TextOrder.BySign).ThenBy(place => place.TextOrNull("from_day"), TextOrder.BySign)
            .Select(place => (BsonValue?[])[_names.Programme(place), _names.Community(place), .. Parts(place, "role", "kind", "from_day", "until_day", "why")]),
        DataKind.Office => Rows(Theirs("officers").OrderBy(office => office.Text("programme"), TextOrder.BySign), "programme", "from_day", "until_day"),
        DataKind.Headship => InCommunity(
            Theirs("heads").OrderBy(office => _names.Community(office)!.AsString, TextOrder.BySign), "from_day", "until_day"),
        DataKind.Attendance => AtMeeting(Theirs("attendance"), "recorded_by", "act", "at", "late", "late_by", "reason"),
        DataKind.NotedForOthers => AtMeeting(NotTheirs(Where("attendance", "recorded_by")), null, "act", "at"),
        DataKind.Lesson => Where("lessons", "teacher_id").Select(lesson => (BsonValue?[])[lesson["topic"], _names.Community(lesson)]),
        DataKind.Minutes => AtMeeting(Where("meeting_records", "by_id"), null, "text", "at"),
        DataKind.Points => InCommunity(Theirs("point_ledger"), "points", "rule", "cite", "why", "at", "by_id"),
        DataKind.PointsForOthers => InCommunity(NotTheirs(Where("point_ledger", "by_id")), "points", "rule", "at"),
        DataKind.Money => InCommunity(
            Either(LiteDbBudgetLedger.Ledger, "by_id", "payee_id"), "kind", "on_day", "item", "amount", "what", "payee", "why", "at", "by_id"),
        DataKind.Tally => InCommunity(Either("tallies", "by_id", "member_id"), "subject", "count", "note", "at", "by_id"),
        DataKind.Case => InCommunity(
            Either(LiteDbCases.Cases, "by_id", "person_id"), "kind", "from_day", "until_day", "return_day", "fault", "firm", "tax_id", "on_day", "subject",
            "amount", "share", "leads", "why", "cite", "at", "by_id"),
        DataKind.Credit => Theirs(LiteDbCredits.Credits).Select(line => (BsonValue?[])
        [
            .. Parts(
                line, "programme", "kind", "subject", "from_day", "until_day", "half_days", "amount", "share", "leads", "with_whom", "why", "cite", "at"),
            _names.Person(line, "by_id"),
        ]),
        DataKind.CreditForOthers => Rows(NotTheirs(Where(LiteDbCredits.Credits, "by_id")), "programme", "kind", "subject", "at"),
        DataKind.Headcount => Rows(Where(LiteDbCredits.Departments, "by_id"), "department", "semester", "teachers", "at"),
        DataKind.Application => InCommunity(Where("application_steps", "by_id"), "state", "note", "cite", "at"),
        DataKind.Bulletin => InCommunity(Where("bulletins", "by_id"), "text", "at", "at_once", "withdrawn_at"),
        DataKind.Attachment => Either("attachments", "by_id", "taken_back_by")
            .Select(one => (BsonValue?[])[.. Belonging(one), .. Parts(one, "kind", "state", "at", "taken_back_at", "channel")]),
        DataKind.Reminders => Rows(Theirs("nudge_settings"), "sessions", "deadlines", "digest", "quiet_from", "quiet_to", "channel"),
        DataKind.Hushed => Rows(Theirs("hushed").OrderBy(hush => hush.Text("matter"), TextOrder.BySign), "matter", "until"),
        DataKind.Nudge => Rows(By("due_at", Theirs("nudges")), "matter", "step", "due_at", "way", "channel", "settled_at"),
        DataKind.Deed => Rows(Theirs("deeds"), "at", "what", "taken_back_at"),
        DataKind.ToldOf => db.All("deeds").Where(WasTold).Select(deed => (BsonValue?[])[deed["at"], _names.Person(deed, "person_id"), deed["what"]]),
        DataKind.Waiting => Rows(ToThem(), "enqueued_at", "channel", "body", "why"),
        DataKind.Conversation => Rows(Theirs("transcript"), "at", "said", "reply"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Nobody knows where it lies."),
    };

    private List<BsonDocument> Theirs(string collection) => Where(collection, "person_id");

    private List<BsonDocument> Where(string collection, string field) => db.With(collection, field, person);

    /// <summary>Where they are one of two.</summary>
    private IEnumerable<BsonDocument> Either(string collection, string one, string other) =>
        Where(collection, one).UnionBy(Where(collection, other), line => line.Id()).OrderBy(line => line.Id());

    private IEnumerable<BsonDocument> NotTheirs(IEnumerable<BsonDocument> lines) => lines.Where(line => line.NumberOrNull("person_id") != person);

    private static IEnumerable<BsonDocument> By(string field, IEnumerable<BsonDocument> documents) =>
        documents.OrderBy(document => document.NumberOrNull(field) ?? long.MinValue);

    private static IEnumerable<BsonValue?[]> Rows(IEnumerable<BsonDocument> documents, params string[] fields) =>
        documents.Select(document => (BsonValue?[])[.. Parts(document, fields)]);

    private static IEnumerable<BsonValue?> Parts(BsonDocument document, params string[] fields) => fields.Select(field => document[field]);

    /// <summary>The community, and then the fields; who noted it by name.</summary>
    private IEnumerable<BsonValue?[]> InCommunity(IEnumerable<BsonDocument> documents, params string[] fields) => documents.Select(document => (BsonValue?[])
    [
        _names.Community(document), .. fields.Select(field => field == "by_id" ? _names.Person(document, field) : document[field]),
    ]);

    private IEnumerable<BsonValue?[]> AtMeeting(IEnumerable<BsonDocument> documents, string? noted, params string[] fields) =>
        documents.Select(document => (BsonValue?[])
        [
            .. _names.Meeting(document), .. Parts(document, fields), .. noted is null ? [] : new[] { _names.Person(document, noted) },
        ]);

    /// <summary>The meeting and the community of a photo, and the day of the expense whose receipt it is.</summary>
    private BsonValue?[] Belonging(BsonDocument one)
    {
        var expense = one.NumberOrNull("expense_id") is { } id ? db.Find(LiteDbBudgetLedger.Ledger, id) : null;
        var of = _names.Meeting(one);
        return [of[0], of[1], expense is null ? of[2] : _names.Community(expense), expense?["on_day"]];
    }

    private BsonValue? FormerNames(BsonDocument me) =>
        Theirs("former_names").Select(former => former.Text("name")).Where(name => name != me.Text("name")).ToList() is { Count: > 0 } names
            ? string.Join('、', names.Order(TextOrder.BySign))
            : null;

    private bool WasTold(BsonDocument deed) => deed.Text("told").Split(' ').Contains(person.ToString(CultureInfo.InvariantCulture));

    private IEnumerable<BsonDocument> ToThem()
    {
        var accounts = Theirs("accounts").Select(account => new ChatAddress(account.Text("channel"), account.Text("user_id"))).ToHashSet();
        return db.All("outbox").Where(message => !message.Flag("is_group")
            && accounts.Contains(new ChatAddress(message.Text("channel"), message.Text("recipient"))));
    }
}
