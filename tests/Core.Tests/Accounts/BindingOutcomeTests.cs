using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Core.Tests.Meetings;
using CommunityBot.Messages;
using NSubstitute;

namespace CommunityBot.Core.Tests.Accounts;

public sealed class BindingOutcomeTests
{
    private static readonly DateTimeOffset s_now = Sample.Start;
    private static readonly Person s_ming = new() { Id = new PersonId(7), Name = "王小明" };
    private static readonly BindingCode s_code = new() { Code = "7K3Q9XPA", Person = s_ming.Id, ExpiresAt = s_now.AddHours(1) };
    private static readonly ChatAccount s_account = new() { Address = new ChatAddress("line", "U1"), Guesses = GuessLimit.None.AfterWrong(s_now) };
    private readonly IChatAccounts _accounts = Substitute.For<IChatAccounts>();
    private readonly IPeople _people = Substitute.For<IPeople>();

    public BindingOutcomeTests() => _people.Find(s_ming.Id).Returns(s_ming);

    [Fact]
    public void A_code_joins_the_account_to_its_person_and_is_used_up()
    {
        _accounts.FindCode(s_code.Code).Returns(s_code);

        var bound = Assert.IsType<BindingOutcome.Bound>(Bind("7k3q-9xpa"));

        Assert.Equal((s_ming, s_ming, s_now, GuessLimit.None), (bound.Person, bound.Account.Person, bound.Account.BoundAt, bound.Account.Guesses));
        _accounts.Received(1).UseCode(s_code.Code, s_now);
    }

    [Fact]
    public void A_code_that_is_unknown_used_or_expired_joins_nothing()
    {
        Assert.IsType<BindingOutcome.NoSuchCode>(Bind("1234"));
        Assert.IsType<BindingOutcome.NoSuchCode>(Bind(s_code.Code));
        _accounts.FindCode(s_code.Code).Returns(s_code with { UsedAt = s_now.AddDays(-1), ExpiresAt = s_now }, s_code with { ExpiresAt = s_now });
        Assert.IsType<BindingOutcome.Used>(Bind(s_code.Code));
        Assert.Equal(s_now, Assert.IsType<BindingOutcome.Expired>(Bind(s_code.Code)).At);

        _accounts.DidNotReceive().UseCode(Arg.Any<string>(), Arg.Any<DateTimeOffset>());
    }

    [Fact]
    public void Somebody_keeps_the_code_they_have_while_it_is_good_for_long_enough()
    {
        _accounts.OpenCodeOf(s_ming.Id, s_now).Returns(s_code);

        Assert.Same(s_code, CodeFor(TimeSpan.Zero));
        var another = CodeFor(TimeSpan.FromHours(1));
        Assert.Equal((s_ming.Id, s_now.AddDays(30)), (another.Person, another.ExpiresAt));
        _accounts.Received(1).AddCode(another);
    }

    private BindingCode CodeFor(TimeSpan longerThan) => _accounts.CodeFor(s_ming.Id, s_now, TimeSpan.FromDays(30), longerThan);

    private BindingOutcome Bind(string typed) => BindingOutcome.Bind(_accounts, _people, s_account, typed, s_now);
}
