using CommunityBot.Accounts;
using CommunityBot.Bot.Demo;
using CommunityBot.Communities;
using CommunityBot.Conversation.Post;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Nudges;

/// <summary>A year of a programme as the try-out's communities live it, in the regulation's own year, with everybody on LINE.</summary>
public sealed record RehearsedYear(NudgeScene Scene, IReadOnlyList<RehearsedLetter> Letters)
{
    /// <summary>One line for each nudge: when, to whom, about what.</summary>
    public IEnumerable<(DateTimeOffset At, RehearsedLetter Letter, Nudge Nudge)> Nudges =>
        from letter in Letters
        from nudge in letter.Telling.Nudges
        select (letter.At, letter, nudge);

    public int Pushed => Letters.Count(letter => letter.Telling.Way == Way.Pushed);

    public static async Task<RehearsedYear> Of(
        NudgeScene scene, string programme, DateOnly from, DateOnly to, Func<DemoSeed, bool> which, params IEnumerable<Func<Community, Deed>> more)
    {
        var rulebook = scene.Rulebooks.Find(new ProgrammeId(programme))!;
        var filler = new DemoFiller(scene.Rulebooks, scene.Clock);
        var deeds = await scene.Change(records => new DemoSeeds().All
            .Where(seed => seed.Programme == programme && which(seed))
            .SelectMany(seed => filler.Begin(records, seed, MovedRulebooks.TodayIn(rulebook.Period), OnLine)
                .Concat(more.Select(one => one(records.Communities.Find(rulebook.Id, seed.Community)!))))
            .ToList());
        return new RehearsedYear(scene, await scene.Play(scene.Clock.Whole(from).From, scene.Clock.Whole(to).To, deeds));
    }

    private static ChatAccount OnLine(Person person) => new() { Address = new ChatAddress(ChannelNames.Line, $"U-{person.Id.Value}"), Person = person };
}
