using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Training;

/// <summary>
/// 研習: one's own months of industry placement, and what would complete them; 研習 為什麼: line by line. Whoever leads also says whose, and an
/// officer sees all: 研習 王小明, 研習 總表 機械系.
/// </summary>
public static class ShowTraining
{
    public static Answer Run(Turn turn)
    {
        var words = turn.Arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var why = words.Any(turn.Texts.IsWhy);
        var whom = Joined.Words(words.Where(word => !turn.Texts.IsWhy(word)));
        var (own, administered) = (Trained.Own(turn), Trained.Administered(turn));
        var led = administered.Union(Trained.Convened(turn)).ToList();
        if (own.Count + led.Count == 0)
            return Reply.Say(turn.Texts.NoTraining, turn.Button(CommandIds.Meetings), turn.Button(CommandIds.Points));
        if (whom.Length == 0 || turn.Texts.IsOwnPoints(whom) || PersonName.IsNamed(turn.Me.Name, whom))
            return own.Count > 0 ? Of(turn, own[0], turn.Me, why) : Rolls(turn, administered, "");
        var (first, others) = TypedText.First(whom);
        if (turn.Texts.IsTrainingRoll(first) || turn.Texts.IsEverybody(first))
            return Rolls(turn, administered, others);
        foreach (var rulebook in led)
        {
            switch (Trained.Find(turn, rulebook, whom))
            {
                case Found<Person>.One(var person, _, _):
                    return Of(turn, rulebook, person, why);
                case Found<Person>.Several several:
                    return MemberName.Ask(turn, several);
            }
        }

        return administered.Count > 0 && TrainingRoll.Departments(turn, administered[0], whom).Count > 0 ? Rolls(turn, administered, whom)
            : FellowPeople.AreNamed(turn, whom) ? NotOfOthers(turn)
            : led.Count > 0 ? Reply.Say(MemberName.NoneCalled(turn, whom), turn.Button(CommandIds.Training))
            : why || own.Count == 0 ? NotOfOthers(turn)
            : Of(turn, own[0], turn.Me, why);
    }

    private static Reply Rolls(Turn turn, IReadOnlyList<Rulebook> administered, string department) =>
        administered.Count > 0 ? TrainingRoll.Show(turn, administered[0], department) : NotOfOthers(turn);

    private static Reply NotOfOthers(Turn turn) => Reply.Say(turn.Texts.OnlyOwnTraining, turn.Button(CommandIds.Training));

    private static Reply Of(Turn turn, Rulebook rulebook, Person person, bool why)
    {
        var record = Trained.Reader(turn, rulebook).Of(person.Id);
        return why ? TrainingLines.Show(turn, record, person) : TrainingCard.Show(turn, record, person);
    }
}
