using System.Globalization;
using CommunityBot.Files.Exports;
using CommunityBot.Files.Formats;
using CommunityBot.Meetings;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Sheets;

namespace CommunityBot.Stores.Tests;

/// <summary>All that is counted of a community, and its exports without names and reasons.</summary>
internal static class Figures
{
    private static readonly string[] s_words = ["name", "school", "department", "recorded_by", "reason", "payee", "what", "topic", "presented_by", "noted_by"];

    public static IEnumerable<string> Of(IRecords records, Circle circle)
    {
        var ever = records.People.EverIn(circle.Community.Id);
        foreach (var person in new[] { circle.Convener.Id, circle.Member.Id })
            yield return $"points {person.Value}: {string.Join(';', records.Points.SumsOf(person, circle.Community.Id).Select(sum => $"{sum}"))}";
        foreach (var line in records.Budget.Of(circle.Community.Id))
            yield return $"{line.Id} {line.Kind} {line.Item} {line.Amount} {line.PayeeMember} {line.By} {line.Corrects} {line.FiscalYear}";
        foreach (var (subject, sum) in records.Tallies.SumsOf(circle.Community.Id).OrderBy(sum => sum.Key, StringComparer.Ordinal))
            yield return $"{subject} {sum}";
        foreach (var line in records.Cases.Of(circle.Community.Id))
            yield return $"{line.Id} {line.Fact} {line.By} {line.Corrects}";
        foreach (var line in records.Credits.Of("ncut-industry-training", circle.Member.Id))
            yield return $"{line.Id} {line.Fact} {line.By} {line.Corrects}";
        foreach (var meeting in new[] { circle.First, circle.Second })
        {
            var turnout = Turnout.Of(ever, Circle.Clock.Day(meeting.StartsAt), records.Attendance.Of(meeting.Id));
            yield return $"{meeting.Id}: {turnout.Present} of {turnout.Lines.Count}, {turnout.Guests.Count} guests";
        }
    }

    public static async Task<List<string>> OfSheets(IStore store, Circle circle)
    {
        var (read, scope) = (new CommunityRows(store), new ExportScope { Communities = [circle.Community.Id] });
        Sheet[] sheets =
        [
            new AttendanceSheet(read, Circle.Clock, Circle.Start.AddDays(30)).Of(scope),
            new PointsSheet(read, Circle.Clock).Of(scope),
            new BudgetSheet(read, new NoRulebooks(), Circle.Clock).Of(scope),
            new MeetingsSheet(read, Circle.Clock, Circle.Start.AddDays(30)).Of(scope),
        ];
        var rows = new List<string>();
        foreach (var sheet in sheets)
        {
            var counted = sheet.Headings.Index().Where(column => !s_words.Contains(column.Item.Text)).Select(column => column.Index).ToList();
            await foreach (var line in sheet.Lines)
                rows.Add(string.Join('|', counted.Select(column => Convert.ToString(line.Cells[column], CultureInfo.InvariantCulture))));
        }

        return rows;
    }

    private sealed class NoRulebooks : IRulebookSource
    {
        public IReadOnlyCollection<Rulebook> All => [];

        public Rulebook? Find(ProgrammeId programme) => null;
    }
}
