using System.CommandLine;
using CommunityBot.Communities;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Sheets;
using CommunityBot.Typing;

namespace CommunityBot.Bot.Cli;

/// <summary>Options of an export that narrow it: a community, a programme, a stretch of days, one person.</summary>
internal sealed class ScopeOptions(SheetKind kind)
{
    private readonly Option<string?> _community = new("--community") { Description = "只要這個社群 ／ This community only", HelpName = "NAME" };
    private readonly Option<string?> _programme = new("--programme") { Description = "只要這個計畫 ／ This programme only", HelpName = "ID" };

    private readonly Option<string?> _person = new("--person")
    {
        Description = "只要這個人；同名的加上系所 ／ This person only; of two of one name with the department",
        HelpName = "NAME",
    };

    private readonly Option<DateOnly?> _from = DayOption.Called("--from", "從這天起，例如 114-05-01 或 2025-05-01 ／ From this day on");
    private readonly Option<DateOnly?> _until = DayOption.Called("--until", "到這天為止，含當天 ／ Up to and including this day");

    public void AddTo(Command command)
    {
        command.Options.Add(_community);
        command.Options.Add(_programme);
        if (SheetRights.OfOnePerson.Contains(kind))
            command.Options.Add(_person);
        if (kind.IsOfToday)
            return;
        _until.Aliases.Add("--to");
        command.Options.Add(_from);
        command.Options.Add(_until);
    }

    public Task<(ExportScope? Scope, BothLanguages? Refusal)> Scope(ParseResult parsed, Installation bot, CancellationToken cancel) => Of(
        bot, parsed.GetValue(_programme), parsed.GetValue(_community), parsed.GetValue(_person), parsed.GetValue(_from), parsed.GetValue(_until), cancel);

    /// <summary>A name that fits nothing is refused: an empty table would look like nobody came.</summary>
    public static async Task<(ExportScope? Scope, BothLanguages? Refusal)> Of(
        Installation bot, string? programme, string? community, string? person, DateOnly? from, DateOnly? until, CancellationToken cancel)
    {
        if (from > until)
            return (null, new BothLanguages($"開始日 {from:yyyy-MM-dd} 在結束日 {until:yyyy-MM-dd} 之後。", "--from is after --until."));
        var ids = bot.Rulebooks.All.Select(rulebook => rulebook.Id.Value).ToList();
        if (programme is not null && !ids.Contains(programme))
        {
            return (null, new BothLanguages(
                $"沒有計畫「{programme}」。有：{string.Join('、', ids)}。", $"There is no programme '{programme}'. Known: {string.Join(", ", ids)}."));
        }

        var scope = new ExportScope { Programmes = programme is null ? null : [new ProgrammeId(programme)], From = from, Until = until };
        return await bot.Store.Read(records => Narrowed(records, scope, community, person), cancel);
    }

    private static (ExportScope? Scope, BothLanguages? Refusal) Narrowed(IRecords records, ExportScope scope, string? community, string? person)
    {
        if (community is not null)
        {
            var all = scope.CommunitiesIn(records);
            scope = scope with { Programmes = null, Communities = [.. all.Where(one => NameKey.AreSame(one.Name, community)).Select(one => one.Id)] };
            if (scope.Communities.Count == 0)
            {
                return (null, new BothLanguages(
                    $"沒有社群「{community}」。有：{string.Join('、', all.Select(one => one.Name))}。",
                    $"There is no community '{community}'. Known: {string.Join(", ", all.Select(one => one.Name))}."));
            }
        }

        if (person is null)
            return (scope, null);
        var noted = records.Credits.Families().SelectMany(records.Credits.All).Select(entry => records.People.Find(entry.Person)).OfType<Person>();
        var people = scope.CommunitiesIn(records).SelectMany(one => records.People.EverIn(one.Id)).Select(place => place.Person).Concat(noted)
            .DistinctBy(one => one.Id).ToList();
        var found = Naming.Find(TypedText.Fold(person), people, one => PersonName.Forms(one.Name), Stands.First).ToldApartBy(ToldApart.Words);
        var names = string.Join('、', found.Meant.Select(new ToldApart(people).Shown));
        return found switch
        {
            Found<Person>.One { Left: "", Thing: var only } => (scope with { Person = only.Id }, null),
            Found<Person>.Several => (null, new BothLanguages(
                $"有幾位「{person}」，請寫清楚是哪一位：{names}。", $"There are several called '{person}'; say which: {names}.")),
            _ => (null, new BothLanguages($"沒有「{person}」這個人。", $"There is nobody called '{person}'.")),
        };
    }
}
