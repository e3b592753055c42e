using CommunityBot.Amounts;
using CommunityBot.Bot.Tests.Rulebooks;
using CommunityBot.Communities;
using CommunityBot.Files.Rulebooks;
using CommunityBot.Programmes;
using CommunityBot.Rosters;

namespace CommunityBot.Bot.Tests.Talk;

public sealed class NewConvenerTests
{
    [Theory]
    [InlineData(ApplicationState.Approved, "3")]
    [InlineData(ApplicationState.Recommended, "0")]
    public async Task Who_becomes_convener_by_a_later_roster_has_the_points_once_the_community_is_approved(ApplicationState state, string points)
    {
        using var scene = await Scene.Open();
        var rulebooks = new RulebookShelf([SeedRulebooksTests.Seed("ncut-research-communities-114")]);
        await scene.Change(records =>
        {
            var officer = records.People.Add("陳承辦", "勤益科大", "研發處", "");
            records.Applications.Add(
                scene.Community.Id,
                new ApplicationStep { To = state, At = scene.Now, By = officer.Id, Cite = [new("二、(二)2")], Version = 1 });
            return true;
        });

        for (var again = 0; again < 2; again++)
            await scene.Change(records => RosterImport.Run(records, RosterNaming("陳美麗", scene.Community), rulebooks, Scene.Clock, scene.Now));

        var total =
            await scene.Read(records => records.Points.SumsOf(records.People.Named("陳美麗", "勤益科大")[0].Id, scene.Community.Id).Select(sum => sum.Points).Sum());
        Assert.Equal(points, total.ToString());
    }

    private static Roster RosterNaming(string convener, Community community) => new(
    [
        new RosterPerson
        {
            Name = convener,
            School = "勤益科大",
            Department = "",
            Email = "",
            Entries =
            [
                new RosterEntry
                {
                    Line = 2,
                    Programme = community.Programme,
                    Name = convener,
                    School = "勤益科大",
                    Seat = new Seat { Community = community.Name, Role = Role.Convener, Kind = PersonKind.Own },
                },
            ],
        },
    ]);
}
