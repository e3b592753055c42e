using System.Globalization;
using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Stores.Kept;
using CommunityBot.Typing;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

internal sealed class LiteDbPeople(LiteDbSession db) : IPeople
{
    public const string People = "people";
    private const string FormerNames = "former_names";

    private readonly LiteDbMemberships _memberships = new(db);
    private readonly LiteDbOffices _officers = new(db, "officers", "programme");
    private readonly LiteDbOffices _heads = new(db, "heads", "community_id");

    public Person? Find(PersonId id) => db.Find(People, id.Value) is { } found ? Map(found) : null;

    public Person? FindByEmail(string email) => Only("email_key", NameKey.Of(email).Value);

    public Person? FindByNumber(string number) => Only("number_key", NameKey.Of(number).Value);

    public IReadOnlyList<Person> Named(string name, string school) => [.. Named(name).Where(person => NameKey.AreSame(person.School, school))];

    public IReadOnlyList<Person> Named(string name) => [.. db.With(People, "name_key", Key.Words(NameKey.Of(name).Value)).Select(Map)];

    public Person Add(string name, string school, string department, string email)
    {
        var person = new Person { Id = new PersonId(Highest() + 1), Name = name, School = school, Department = department, Email = email };
        RefuseDouble(person);
        db.Add(People, Written(Documents.Of(("_id", person.Id.Value)), person));
        return person;
    }

    public void Update(Person person)
    {
        if (db.Find(People, person.Id.Value) is not { } found)
            return;
        RefuseDouble(person);
        var before = found.Text("name");
        if (before != person.Name)
        {
            db.Put(FormerNames, Documents.Of(
                ("_id", Key.Of(person.Id.Value, before)), ("person_id", person.Id.Value), ("name", before)));
        }

        db.Update(People, Written(found, person));
    }

    public IReadOnlyList<string> FormerNamesOf(PersonId person) =>
        [.. db.With(FormerNames, "person_id", person.Value).Select(former => former.Text("name")).Order(TextOrder.BySign)];

    public bool Remove(PersonId person)
    {
        if (PersonReferences.Lasting.Any(to => db.To(person.Value, to).Any()))
            return false;
        foreach (var to in PersonReferences.Idle)
            db.Delete(to.Table, db.To(person.Value, to));
        new LiteDbStoreMetadata(db).Set(HighestPerson.Mark, Highest().ToString(CultureInfo.InvariantCulture));
        return db.Delete(People, person.Value);
    }

    public IReadOnlyList<Membership> MembershipsOf(PersonId person, DateOnly on) => _memberships.Of(person, on);

    public IReadOnlyList<Membership> MembersOf(CommunityId community, DateOnly on) => [.. _memberships.In(community).Where(one => one.Days.Includes(on))];

    public IReadOnlyList<Membership> MembersNamed(ProgrammeId programme, string name, DateOnly on) => _memberships.Of(Named(name), programme, on);

    public IReadOnlyList<Membership> EverOf(PersonId person) => _memberships.EverOf(person);

    public IReadOnlyList<Membership> EverIn(CommunityId community) => _memberships.In(community);

    public void Put(CommunityId community, PersonId person, IReadOnlyList<Place> places) => _memberships.Put(community, person, places);

    public IReadOnlyList<ProgrammeId> OfficerOf(PersonId person, DateOnly on) => Programmes(_officers.Of(person).Where(one => one.Tenure().Includes(on)));

    public IReadOnlyList<ProgrammeId> EverOfficerOf(PersonId person) => Programmes(_officers.Of(person));

    public IReadOnlyList<Person> OfficersOf(ProgrammeId programme, DateOnly on) => Those(_officers.In(programme.Value).Where(one => one.Tenure().Includes(on)));

    public IReadOnlyList<Person> EverOfficersOf(ProgrammeId programme) => Those(_officers.In(programme.Value));

    public Tenure? DaysAsOfficer(ProgrammeId programme, PersonId person) => _officers.Days(programme.Value, person);

    public void PutOfficer(ProgrammeId programme, PersonId person, Tenure? days) => _officers.Put(programme.Value, person, days);

    public IReadOnlyList<Community> HeadOf(PersonId person, DateOnly on) => HeadedBy(_heads.Of(person).Where(one => one.Tenure().Includes(on)));

    public IReadOnlyList<Community> EverHeadOf(PersonId person) => HeadedBy(_heads.Of(person));

    public IReadOnlyList<Person> HeadsOf(CommunityId community, DateOnly on) => Those(_heads.In(community.Value).Where(one => one.Tenure().Includes(on)));

    public IReadOnlyList<Person> EverHeadsOf(CommunityId community) => Those(_heads.In(community.Value));

    public Tenure? DaysAsHead(CommunityId community, PersonId person) => _heads.Days(community.Value, person);

    public void PutHead(CommunityId community, PersonId person, Tenure? days) => _heads.Put(community.Value, person, days);

    public static Person Map(BsonDocument person) => new()
    {
        Id = new PersonId(person.Id()),
        Name = person.Text("name"),
        School = person.Text("school"),
        Department = person.Text("department"),
        Email = person.Text("email"),
        Number = person.Text("number"),
        Title = person.Text("title"),
        DeletedOn = person.DayOrNull("deleted_on"),
    };

    /// <summary>Their fields, with the keys that they are found by.</summary>
    public static BsonDocument Written(BsonDocument document, Person person) => Keyed(document.Set(
        ("name", person.Name), ("school", person.School), ("department", person.Department), ("email", person.Email), ("number", person.Number),
        ("title", person.Title), ("deleted_on", person.DeletedOn)));

    /// <inheritdoc cref="Written"/>
    public static BsonDocument Keyed(BsonDocument person) => person.Set(
        ("name_key", Key.Words(NameKey.Of(person.Text("name")).Value)), ("email_key", KeyOf(NameKey.Of(person.Text("email")).Value)),
        ("number_key", KeyOf(NameKey.Of(person.Text("number")).Value)));

    /// <summary>The highest number that anybody has or had.</summary>
    private long Highest() => Math.Max(
        db.NextId(People) - 1,
        new LiteDbStoreMetadata(db).Find(HighestPerson.Mark) is { } kept ? long.Parse(kept, CultureInfo.InvariantCulture) : 0);

    private IReadOnlyList<Community> HeadedBy(IEnumerable<BsonDocument> heads) =>
    [
        .. heads.Select(one => LiteDbCommunities.Map(db.Find(LiteDbCommunities.Communities, one.Number("community_id"))!))
            .OrderBy(community => community.Programme.Value, TextOrder.BySign)
            .ThenBy(community => community.Name, TextOrder.BySign),
    ];

    private static string? KeyOf(string words) => words.Length == 0 ? null : Key.Words(words);

    private Person? Only(string field, string words) =>
        KeyOf(words) is { } key && db.With(People, field, key) is [var found, ..] ? Map(found) : null;

    private void RefuseDouble(Person person)
    {
        if (FindByEmail(person.Email) is { } other && other.Id != person.Id)
            throw new InvalidOperationException($"Person {other.Id.Value} has this e-mail address.");
        if (FindByNumber(person.Number) is { } same && same.Id != person.Id)
            throw new InvalidOperationException($"Person {same.Id.Value} has this number.");
    }

    private static List<ProgrammeId> Programmes(IEnumerable<BsonDocument> offices) =>
        [.. offices.Select(one => one.Text("programme")).Order(TextOrder.BySign).Select(programme => new ProgrammeId(programme))];

    private List<Person> Those(IEnumerable<BsonDocument> offices) =>
        [.. offices.Select(one => one.Number("person_id")).Order().Select(person => Map(db.Find(People, person)!))];
}
