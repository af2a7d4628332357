# The README's question in Perl, by FFI::Platypus (Debian: libffi-platypus-perl). Sizes, offsets and numbers come from
# echeance-abi.json.
use strict;
use warnings;
use FFI::Platypus 1.00;
use FFI::Platypus::Buffer qw(scalar_to_pointer);
use JSON::PP qw(decode_json);

my $folder = $ENV{ECHEANCE} or die "ECHEANCE names no folder\n";
open my $file, '<:raw', "$folder/share/doc/echeance/echeance-abi.json" or die "$!\n";
my $abi = decode_json(do { local $/; <$file> });
my %number = map { $_->{name} => $_->{value} } @{ $abi->{constants} };
my %struct = map { $_->{name} => $_ } @{ $abi->{structs} };

# Where a member of a struct stands.
sub at {
    my ($struct, $name) = @_;
    my ($member) = grep { $_->{name} eq $name } @{ $struct{$struct}{members} };
    return $member->{offset};
}

my $ffi = FFI::Platypus->new(api => 1, lib => "$folder/lib/libecheance.so.1");
$ffi->attach(echeance_exam_transfer => ['sint32', 'opaque', 'opaque', 'opaque'] => 'sint32');

my $facts = "\0" x $struct{echeance_exam_transfer_facts}{size};
substr($facts, at('echeance_exam_transfer_facts', 'exam_passed_on'), 4) = pack 'l', 20241121;
substr($facts, at('echeance_exam_transfer_facts', 'affiliated_at_expiry'), 4) = pack 'l', $number{ECHEANCE_NO};
my $answer = "\0" x $struct{echeance_exam_transfer_answer}{size};
my $status = echeance_exam_transfer(20261121, scalar_to_pointer($facts), undef, scalar_to_pointer($answer));
die "status $status\n" if $status != $number{ECHEANCE_STATUS_OK};

my ($outcome) = unpack 'l', substr $answer, at('echeance_exam_transfer_answer', 'outcome'), 4;
print $outcome == $number{ECHEANCE_EXAM_TRANSFER_ELIGIBLE} ? "eligible\n"
    : $outcome == $number{ECHEANCE_EXAM_TRANSFER_NOT_ELIGIBLE} ? "not-eligible\n"
    : "undetermined\n";    # an unknown fact could change it
my ($count) = unpack 'l', substr $answer, at('echeance_exam_transfer_answer', 'reason_count'), 4;
print "reason $_\n" for unpack "l$count", substr $answer, at('echeance_exam_transfer_answer', 'reasons');
