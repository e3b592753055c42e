using CommunityBot.Accounts;
using CommunityBot.Bot.Demo;
using CommunityBot.Bot.Hosting;
using CommunityBot.Communities;
using CommunityBot.Conversation.Post;
using CommunityBot.Files.Rulebooks;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Bot.Cli;

/// <summary>
/// Where a rehearsal is played: on a copy of this installation's records, or with the communities of the try-out in the years of
/// their own regulations, everybody on LINE.
/// </summary>
internal sealed class Stage : IAsyncDisposable
{
    private readonly IStoreCopy _store;

    private Stage(IStoreCopy store) => _store = store;

    public IStore Store => _store;

    public required Rehearsal Rehearsal { get; init; }

    public required IReadOnlyList<Deed> Deeds { get; init; }

    /// <summary>The programmes of the try-out, where that is what is played; else empty.</summary>
    public required IReadOnlyList<Rulebook> Demo { get; init; }

    public bool IsDemo => Demo.Count > 0;

    /// <summary>Without communities of its own, an installation rehearses with those of the try-out.</summary>
    public static async Task<Stage> Set(Installation bot, bool demo, CancellationToken cancel)
    {
        demo = demo
            || IsBare(bot)
            || await bot.Store.Read(records => records.Marks.Find(DemoMode.Mark) is not null || records.Communities.All().Count == 0, cancel);
        if (!demo)
            return new Stage(await bot.Copies.Copy(cancel)) { Rehearsal = bot.Services.RehearsalBy(bot.Rulebooks), Deeds = [], Demo = [] };

        var shelf = bot.Services.GetRequiredService<RulebookShelf>();
        var seeds = new DemoSeeds();
        var store = await bot.Copies.Empty(cancel);
        return new Stage(store)
        {
            Rehearsal = bot.Services.RehearsalBy(shelf),
            Deeds = await store.Change(records => Begin(records, seeds, new DemoFiller(shelf, bot.Clock), shelf), cancel),
            Demo = [.. seeds.All.Select(seed => new ProgrammeId(seed.Programme)).Distinct().Select(shelf.Find).OfType<Rulebook>()],
        };
    }

    /// <summary>A folder in which there is nothing yet; one that is missing may be a slip of the fingers.</summary>
    /// <exception cref="StoreUnavailableException">Its database was lost.</exception>
    private static bool IsBare(Installation bot)
    {
        bot.Folder.RefuseLost();
        return Directory.Exists(bot.Folder.Path) && !bot.Provider.IsThere(bot.Folder);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    private static IReadOnlyList<Deed> Begin(IRecords records, DemoSeeds seeds, DemoFiller filler, RulebookShelf shelf) =>
        [.. seeds.All.SelectMany(seed => filler.Begin(records, seed, Today(seed, shelf), OnLine))];

    /// <summary>The day from which the try-out counts, in the programme's own year.</summary>
    private static DateOnly Today(DemoSeed seed, RulebookShelf shelf) =>
        shelf.Find(new ProgrammeId(seed.Programme)) is { } rulebook ? MovedRulebooks.TodayIn(rulebook.Period) : DateOnly.MinValue;

    private static ChatAccount OnLine(Person person) => new() { Address = new ChatAddress(ChannelNames.Line, DemoAccounts.For(person.Id)), Person = person };
}
