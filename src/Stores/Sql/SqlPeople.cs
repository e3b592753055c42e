using System.Globalization;
using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Stores.Kept;
using CommunityBot.Typing;

namespace CommunityBot.Stores.Sql;

public sealed class SqlPeople(ISqlSession sql) : IPeople
{
    /// <summary>What <see cref="Map"/> reads, of a table called <c>p</c>.</summary>
    public const string ColumnsOfP = "p.id, p.name, p.school, p.department, p.email, p.number, p.title, p.deleted_on";

    private const string MembershipColumns = $"s.role, s.kind, s.from_day, s.until_day, s.why, {SqlCommunities.ColumnsOfC}, {ColumnsOfP}";

    private const string Memberships = "memberships s JOIN communities c ON c.id = s.community_id JOIN people p ON p.id = s.person_id";

    public Person? Find(PersonId id) => sql.First($"SELECT {ColumnsOfP} FROM people p WHERE p.id = $1", row => Map(row), id.Value);

    public Person? FindByEmail(string email) =>
        sql.First($"SELECT {ColumnsOfP} FROM people p WHERE p.email_key = $1 AND p.email_key <> ''", row => Map(row), NameKey.Of(email).Value);

    public Person? FindByNumber(string number) =>
        sql.First($"SELECT {ColumnsOfP} FROM people p WHERE p.number_key = $1 AND p.number_key <> ''", row => Map(row), NameKey.Of(number).Value);

    public IReadOnlyList<Person> Named(string name, string school) => [.. Named(name).Where(person => NameKey.AreSame(person.School, school))];

    public IReadOnlyList<Person> Named(string name) =>
        sql.All($"SELECT {ColumnsOfP} FROM people p WHERE p.name_key = $1 ORDER BY p.id", row => Map(row), NameKey.Of(name).Value);

    public Person Add(string name, string school, string department, string email)
    {
        sql.TakeTurn("numbers of people");
        var id = Highest() + 1;
        sql.Execute(
            "INSERT INTO people (id, name, name_key, school, department, email, email_key) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            id, name, NameKey.Of(name).Value, school, department, email, NameKey.Of(email).Value);
        return new Person { Id = new PersonId(id), Name = name, School = school, Department = department, Email = email };
    }

    public void Update(Person person)
    {
        sql.Execute(
            "INSERT INTO former_names (person_id, name) SELECT id, name FROM people WHERE id = $1 AND name <> $2 ON CONFLICT DO NOTHING",
            person.Id.Value, person.Name);
        sql.Execute(
            """
            UPDATE people SET name = $2, name_key = $3, school = $4, department = $5, email = $6, email_key = $7, number = $8, number_key = $9, title = $10
            WHERE id = $1
            """,
            person.Id.Value, person.Name, NameKey.Of(person.Name).Value, person.School, person.Department, person.Email, NameKey.Of(person.Email).Value,
            person.Number, NameKey.Of(person.Number).Value, person.Title);
    }

    public IReadOnlyList<string> FormerNamesOf(PersonId person) =>
        sql.All("SELECT name FROM former_names WHERE person_id = $1 ORDER BY name", row => row.Text(0), person.Value);

    public bool Remove(PersonId person)
    {
        if (PersonReferences.Lasting.Any(one => sql.All($"SELECT 1 FROM {Where(one)} = $1 LIMIT 1", row => row.Number(0), person.Value).Count > 0))
            return false;
        foreach (var one in PersonReferences.Idle)
            sql.Execute($"DELETE FROM {Where(one)} = $1", person.Value);
        new SqlStoreMetadata(sql).Set(HighestPerson.Mark, Highest().ToString(CultureInfo.InvariantCulture));
        return sql.Execute("DELETE FROM people WHERE id = $1", person.Value) == 1;
    }

    public IReadOnlyList<Membership> MembershipsOf(PersonId person, DateOnly on) => sql.All(
        $"SELECT {MembershipColumns} FROM {Memberships} WHERE s.person_id = $1 AND {OnDay("s")} ORDER BY c.name",
        MapMembership, person.Value, on.ToColumn());

    public IReadOnlyList<Membership> MembersOf(CommunityId community, DateOnly on) => sql.All(
        $"SELECT {MembershipColumns} FROM {Memberships} WHERE s.community_id = $1 AND {OnDay("s")} ORDER BY s.role DESC, s.id",
        MapMembership, community.Value, on.ToColumn());

    public IReadOnlyList<Membership> MembersNamed(ProgrammeId programme, string name, DateOnly on) => sql.All(
        $"SELECT {MembershipColumns} FROM {Memberships} WHERE p.name_key = $3 AND c.programme = $1 AND {OnDay("s")} ORDER BY s.id",
        MapMembership, programme.Value, on.ToColumn(), NameKey.Of(name).Value);

    public IReadOnlyList<Membership> EverOf(PersonId person) => sql.All(
        $"SELECT {MembershipColumns} FROM {Memberships} WHERE s.person_id = $1 ORDER BY c.name, c.id, s.from_day NULLS FIRST",
        MapMembership, person.Value);

    public IReadOnlyList<Membership> EverIn(CommunityId community) => sql.All(
        $"SELECT {MembershipColumns} FROM {Memberships} WHERE s.community_id = $1 ORDER BY s.role DESC, s.id",
        MapMembership, community.Value);

    public void Put(CommunityId community, PersonId person, IReadOnlyList<Place> places)
    {
        // Those that stay keep their number, by which people are listed.
        var numbers = sql.All(
            "DELETE FROM memberships WHERE community_id = $1 AND person_id = $2 RETURNING id", row => row.Number(0), community.Value, person.Value);
        numbers.Sort();
        foreach (var (at, place) in places.Index())
        {
            var added = sql.Add(
                """
                INSERT INTO memberships (community_id, person_id, role, kind, from_day, until_day, why) VALUES ($1, $2, $3, $4, $5, $6, $7)
                """,
                community.Value, person.Value, (int)place.Role, (int)place.Kind, place.Days.From?.ToColumn(), place.Days.Until?.ToColumn(), place.Why);
            if (at < numbers.Count)
                sql.Execute("UPDATE memberships SET id = $2 WHERE id = $1", added, numbers[at]);
        }
    }

    public IReadOnlyList<ProgrammeId> OfficerOf(PersonId person, DateOnly on) => sql.All(
        $"SELECT o.programme FROM officers o WHERE o.person_id = $1 AND {OnDay("o")} ORDER BY o.programme",
        row => new ProgrammeId(row.Text(0)), person.Value, on.ToColumn());

    public IReadOnlyList<ProgrammeId> EverOfficerOf(PersonId person) =>
        sql.All("SELECT programme FROM officers WHERE person_id = $1 ORDER BY programme", row => new ProgrammeId(row.Text(0)), person.Value);

    public IReadOnlyList<Person> OfficersOf(ProgrammeId programme, DateOnly on) => sql.All(
        $"SELECT {ColumnsOfP} FROM officers o JOIN people p ON p.id = o.person_id WHERE o.programme = $1 AND {OnDay("o")} ORDER BY p.id",
        row => Map(row), programme.Value, on.ToColumn());

    public IReadOnlyList<Person> EverOfficersOf(ProgrammeId programme) => sql.All(
        $"SELECT {ColumnsOfP} FROM officers o JOIN people p ON p.id = o.person_id WHERE o.programme = $1 ORDER BY p.id",
        row => Map(row), programme.Value);

    public Tenure? DaysAsOfficer(ProgrammeId programme, PersonId person) => Days("officers", "programme", programme.Value, person);

    public void PutOfficer(ProgrammeId programme, PersonId person, Tenure? days) => Put("officers", "programme", programme.Value, person, days);

    public IReadOnlyList<Community> HeadOf(PersonId person, DateOnly on) => sql.All(
        $"""
        SELECT {SqlCommunities.ColumnsOfC} FROM heads h JOIN communities c ON c.id = h.community_id
        WHERE h.person_id = $1 AND {OnDay("h")} ORDER BY c.programme, c.name
        """,
        row => SqlCommunities.Map(row), person.Value, on.ToColumn());

    public IReadOnlyList<Community> EverHeadOf(PersonId person) => sql.All(
        $"SELECT {SqlCommunities.ColumnsOfC} FROM heads h JOIN communities c ON c.id = h.community_id WHERE h.person_id = $1 ORDER BY c.programme, c.name",
        row => SqlCommunities.Map(row), person.Value);

    public IReadOnlyList<Person> HeadsOf(CommunityId community, DateOnly on) => sql.All(
        $"SELECT {ColumnsOfP} FROM heads h JOIN people p ON p.id = h.person_id WHERE h.community_id = $1 AND {OnDay("h")} ORDER BY p.id",
        row => Map(row), community.Value, on.ToColumn());

    public IReadOnlyList<Person> EverHeadsOf(CommunityId community) => sql.All(
        $"SELECT {ColumnsOfP} FROM heads h JOIN people p ON p.id = h.person_id WHERE h.community_id = $1 ORDER BY p.id",
        row => Map(row), community.Value);

    public Tenure? DaysAsHead(CommunityId community, PersonId person) => Days("heads", "community_id", community.Value, person);

    public void PutHead(CommunityId community, PersonId person, Tenure? days) => Put("heads", "community_id", community.Value, person, days);

    /// <summary>The highest number that anybody has or had.</summary>
    private long Highest() => sql.First(
        """
        SELECT coalesce(max(one), 0) FROM (
            SELECT max(id) AS one FROM people UNION ALL SELECT CAST(value AS BIGINT) FROM marks WHERE name = $1) AS every
        """,
        row => row.Number(0), HighestPerson.Mark);

    private Tenure? Days(string table, string column, object of, PersonId person) => sql.All(
        $"SELECT from_day, until_day FROM {table} WHERE {column} = $1 AND person_id = $2", row => row.Tenure(0), of, person.Value) is [var days] ? days : null;

    private void Put(string table, string column, object of, PersonId person, Tenure? on)
    {
        sql.Execute($"DELETE FROM {table} WHERE {column} = $1 AND person_id = $2", of, person.Value);
        if (on is { } days)
        {
            sql.Execute(
                $"INSERT INTO {table} ({column}, person_id, from_day, until_day) VALUES ($1, $2, $3, $4)",
                of, person.Value, days.From?.ToColumn(), days.Until?.ToColumn());
        }
    }

    public static Person Map(IRow row, int at = 0) => new()
    {
        Id = new PersonId(row.Number(at)),
        Name = row.Text(at + 1),
        School = row.Text(at + 2),
        Department = row.Text(at + 3),
        Email = row.Text(at + 4),
        Number = row.Text(at + 5),
        Title = row.Text(at + 6),
        DeletedOn = row.DayOrNull(at + 7),
    };

    private static Membership MapMembership(IRow row) => new()
    {
        Role = (Role)row.Whole(0),
        Kind = (PersonKind)row.Whole(1),
        Days = row.Tenure(2),
        Why = row.Text(4),
        Community = SqlCommunities.Map(row, 5),
        Person = Map(row, 9),
    };

    private static string Where(PersonReference to) => to.Used is { } used
        ? $"{to.Table} WHERE {PersonReferences.UsedAt} IS {(used ? "NOT NULL" : "NULL")} AND {to.Column}"
        : $"{to.Table} WHERE {to.Column}";

    /// <summary>What is true of a row whose days include <c>$2</c>.</summary>
    private static string OnDay(string table) =>
        $"({table}.from_day IS NULL OR {table}.from_day <= $2) AND ({table}.until_day IS NULL OR {table}.until_day >= $2)";
}
