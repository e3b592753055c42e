using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>
/// Who is who within a roster: the same number is the same person; without one, the same e-mail; without either, the same name and
/// school. A row that says less joins the one person of the roster whom it fits.
/// </summary>
internal static class RosterPeople
{
    public static List<RosterPerson> Identify(List<RosterEntry> entries, List<RosterProblem> problems)
    {
        var numbers = entries.Where(row => row.Number.Length > 0).ToLookup(Bare, row => StaffNumber.Key(row.Number));
        var people = entries.Where(row => row.Number.Length > 0)
            .GroupBy(row => numbers[Bare(row)].MaxBy(key => key.Length))
            .Select(rows => rows.ToList()).ToList();
        Join(row => row is { Number: "", Email.Length: > 0 }, row => NameKey.Of(row.Email));
        Join(row => row is { Number: "", Email: "" }, row => NameKey.Of(row.Name), row => SameLetters.Key(row.School));
        problems.AddRange(people
            .SelectMany(rows => rows.Where(row => row.Email.Length > 0).DistinctBy(row => NameKey.Of(row.Email)))
            .GroupBy(row => NameKey.Of(row.Email))
            .SelectMany(rows => rows.Skip(1).Select(row => RosterProblem.Between(row, rows.First(), RosterFault.EmailTwice, row.Email))));
        return [.. people.Select(rows => Person(rows, problems)).OrderBy(person => person.Entries[0].Line)];

        static (NameKey, string) Bare(RosterEntry row) => (NameKey.Of(row.Name), StaffNumber.Bare(row.Number));

        void Join(Func<RosterEntry, bool> those, params Func<RosterEntry, NameKey>[] cells)
        {
            var known = people.SelectMany(rows => rows.Select(Keys).Distinct().Select(key => (key, rows))).ToLookup(one => one.key, one => one.rows);
            foreach (var rows in entries.Where(those).GroupBy(Keys))
            {
                switch (known[rows.Key].ToList())
                {
                    case []:
                        people.Add([.. rows]);
                        break;
                    case [var same]:
                        same.AddRange(rows);
                        break;
                    default:
                        problems.AddRange(rows.Select(row => new RosterProblem(row.Line, RosterFault.Namesakes, row.Name)));
                        break;
                }
            }

            string Keys(RosterEntry row) => string.Join('\n', cells.Select(cell => cell(row).Value));
        }
    }

    private static RosterPerson Person(List<RosterEntry> rows, List<RosterProblem> problems)
    {
        rows.Sort((one, other) => one.Line.CompareTo(other.Line));
        var number = rows.MaxBy(row => row.Number.Length)!.Number;
        var tag = RosterTag.Read(number);
        return new RosterPerson
        {
            Name = Agreed(row => row.Name),
            School = Agreed(row => row.School, SameLetters.AreSame),
            Department = Agreed(row => row.Department),
            Email = Agreed(row => row.Email),
            Number = tag is null ? number : "",
            Tag = tag,
            Title = Agreed(row => row.Title),
            Entries = rows,
        };

        string Agreed(Func<RosterEntry, string> cell, Func<string, string, bool>? areSame = null)
        {
            if (rows.Find(row => cell(row).Length > 0) is not { } first)
                return "";
            problems.AddRange(rows
                .Where(row => cell(row).Length > 0 && !(areSame ?? NameKey.AreSame)(cell(row), cell(first)))
                .Select(row => RosterProblem.Between(row, first, RosterFault.PersonDiffers, cell(row))));
            return cell(first);
        }
    }
}
