using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Core.Tests.Meetings;
using CommunityBot.Messages;
using NSubstitute;

namespace CommunityBot.Core.Tests.Accounts;

public sealed class BindingOutcomeTests
{
    private const string Code = "7K3Q9XPA";

    private static readonly DateTimeOffset s_now = Sample.Start;
    private static readonly Person s_ming = new() { Id = new PersonId(7), Name = "王小明" };
    private static readonly KeptCode s_code = new() { Person = s_ming.Id, ExpiresAt = s_now.AddHours(1) };
    private static readonly ChatAccount s_account = new() { Address = new ChatAddress("line", "U1"), Guesses = GuessLimit.None.AfterWrong(s_now) };
    private readonly IChatAccounts _accounts = Substitute.For<IChatAccounts>();
    private readonly ICommunityRecords _records = Substitute.For<ICommunityRecords>();

    public BindingOutcomeTests()
    {
        _records.People.Find(s_ming.Id).Returns(s_ming);
        _accounts.Of(s_ming.Id).Returns([]);
    }

    [Fact]
    public void A_code_joins_the_account_to_its_person_and_ends_all_codes_of_theirs()
    {
        _accounts.FindCode(Code).Returns(s_code);

        var bound = Assert.IsType<BindingOutcome.Bound>(Bind("7k3q-9xpa"));

        Assert.Equal((s_ming, s_ming, s_now), (bound.Person, bound.Account.Person, bound.Account.BoundAt));
        _accounts.Received(1).EndCode(Code, CodeEnd.Used, s_now);
        _accounts.Received(1).EndCodesOf(s_ming.Id, s_now);
    }

    [Fact]
    public void Wrong_codes_at_a_meeting_are_not_forgiven_by_binding_and_are_those_of_the_person()
    {
        var slow = Enumerable.Range(0, 6).Aggregate(GuessLimit.None, (guesses, _) => guesses.AfterWrong(s_now));
        var other = new ChatAccount { Address = new ChatAddress("discord", "2"), Person = s_ming, Guesses = slow };
        _accounts.FindCode(Code).Returns(s_code with { MadeBy = s_ming.Id });
        _accounts.Of(s_ming.Id).Returns([other]);

        var bound = Assert.IsType<BindingOutcome.Bound>(Bind(Code));

        Assert.Equal(slow, bound.Account.Guesses);
        Assert.Equal([other], bound.Others);
    }

    [Fact]
    public void A_code_that_is_unknown_used_or_expired_joins_nothing()
    {
        Assert.IsType<BindingOutcome.NoSuchCode>(Bind("1234"));
        Assert.IsType<BindingOutcome.NoSuchCode>(Bind(Code));
        _accounts.FindCode(Code).Returns(s_code with { UsedAt = s_now.AddDays(-1), ExpiresAt = s_now }, s_code with { ExpiresAt = s_now });
        Assert.Equal(CodeEnd.Used, Assert.IsType<BindingOutcome.Ended>(Bind(Code)).How);
        Assert.Equal(s_now, Assert.IsType<BindingOutcome.Expired>(Bind(Code)).At);

        _accounts.DidNotReceive().EndCode(Arg.Any<string>(), Arg.Any<CodeEnd>(), Arg.Any<DateTimeOffset>());
    }

    [Fact]
    public void A_slip_does_not_add_an_account_to_somebody_who_has_one_and_is_spent_by_the_try()
    {
        var own = new ChatAccount { Address = new ChatAddress("discord", "2"), Person = s_ming };
        _accounts.FindCode(Code).Returns(s_code);
        _accounts.Of(s_ming.Id).Returns([own]);

        Assert.Equal([own], Assert.IsType<BindingOutcome.NotVouchedFor>(Bind(Code)).Accounts);
        _accounts.Received(1).EndCode(Code, CodeEnd.NotVouchedFor, s_now);
        _accounts.DidNotReceive().EndCodesOf(s_ming.Id, s_now);
    }

    [Fact]
    public void Everybody_gets_a_code_of_their_own_each_time()
    {
        var code = _accounts.NewCode(s_ming.Id, s_now, TimeSpan.FromDays(30), new PersonId(3));

        Assert.Equal((s_ming.Id, s_now.AddDays(30), new PersonId(3)), (code.Person, code.ExpiresAt, code.MadeBy));
        Assert.NotEqual(code, _accounts.NewCode(s_ming.Id, s_now, TimeSpan.FromDays(30)));
        _accounts.Received(1).AddCode(code);
    }

    private BindingOutcome Bind(string typed) => BindingOutcome.Bind(_accounts, _records, s_account, typed, s_now, DateOnly.FromDateTime(s_now.DateTime));
}
